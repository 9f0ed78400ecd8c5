-- Every inspection's first revision: the whole record as it came. One graded report in a hundred was corrected by
-- its source half a year later: there the first revision has another grade, and a second says since when this one stands.

CREATE FUNCTION pg_temp.known_as(earliest date, latest date) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT to_char(earliest, CASE WHEN earliest = latest THEN 'YYYY-MM-DD' ELSE 'YYYY-MM' END) $$;

CREATE TEMP TABLE judged AS
SELECT j.inspection_id, jsonb_agg(jsonb_build_object('area', j.area_slug, 'scale', j.scale_slug, 'grade', j.grade_slug,
  'reason', j.reason, 'asPrinted', j.as_printed, 'percentage', j.percentage) ORDER BY va.position) AS judgements
FROM judgement j JOIN version_area va USING (version_slug, area_slug) GROUP BY j.inspection_id;

CREATE TEMP TABLE councils_of AS
SELECT inspection_id, jsonb_agg(authority_id ORDER BY authority_id) AS authorities FROM inspection_authority GROUP BY inspection_id;

ANALYZE judged (inspection_id), councils_of (inspection_id);

CREATE TEMP TABLE kept AS
SELECT i.id, i.created_at, i.published_latest, jsonb_build_object('id', i.id, 'regime', i.regime_slug, 'framework', i.framework_slug,
    'version', i.version_slug, 'kind', i.kind_slug, 'graded', i.graded, 'authorities', a.authorities,
    'start', pg_temp.known_as(i.start_earliest, i.start_latest), 'end', pg_temp.known_as(i.end_earliest, i.end_latest),
    'published', pg_temp.known_as(i.published_earliest, i.published_latest), 'publication', i.publication)
  || jsonb_build_object('theme', i.theme, 'note', i.note, 'evidence', i.evidence, 'source', i.source_id, 'reportUrl', i.report_url,
    'sourceUrl', i.source_url, 'checkedAgainst', i.checked_against, 'kindBasis', i.kind_basis, 'withdrawn', i.withdrawn,
    'judgements', coalesce(j.judgements, '[]')) AS record,
  -- The grade that the first area had before the correction; null where there was none.
  CASE WHEN i.published_latest < pg_temp.last_day() - 200 AND pg_temp.draw('corrected ' || i.id, 100) = 0 THEN (
    SELECT g.slug FROM grade g WHERE g.scale_slug = j.judgements -> 0 ->> 'scale' AND g.slug <> j.judgements -> 0 ->> 'grade'
    ORDER BY g.rank LIMIT 1) END AS earlier_grade
FROM inspection i
JOIN councils_of a ON a.inspection_id = i.id
LEFT JOIN judged j ON j.inspection_id = i.id;

ALTER TABLE kept ADD COLUMN first jsonb;
UPDATE kept SET first = jsonb_set(jsonb_set(record, '{judgements,0,grade}', to_jsonb(earlier_grade)), '{judgements,0,asPrinted}', 'null')
WHERE earlier_grade IS NOT NULL;

INSERT INTO revision (id, subject_type, subject_id, number, verb, after, actor_name, recorded_at, request_key)
SELECT md5('generated ' || id)::uuid::text, 'inspection', id, 1, 'import', coalesce(first, record), 'The generator', created_at,
  'generated:inspection:' || id
FROM kept;

INSERT INTO revision (id, subject_type, subject_id, number, verb, before, after, actor_name, reason, recorded_at,
  source_stated_on, request_key)
SELECT md5('corrected ' || id)::uuid::text, 'inspection', id, 2, 'amend', first, record, 'The generator',
  'The source corrected its table', (published_latest + 190 + time '12:00') AT TIME ZONE 'UTC', published_latest + 180,
  'generated:correction:' || id
FROM kept WHERE first IS NOT NULL;

-- Each council's days are cut into as many slots as it has inspections, and each starts within its own slot. No day-known start
-- is the last of a month, and those known to the month are 41 slots apart: so no two of a council count from the same day.

CREATE TEMP TABLE slot AS
SELECT number, id, place, phase, start + (start = pg_temp.month_end(start))::int AS start
FROM (
  SELECT c.number, c.id, place, phase, first + begins + pg_temp.draw('start ' || c.id || ' ' || place, ends - begins - 1) AS start
  FROM council c
  CROSS JOIN generate_series(1, c.inspections) place
  CROSS JOIN LATERAL (SELECT (last - first + 1) * (place - 1) / c.inspections AS begins,
    (last - first + 1) * place / c.inspections AS ends) cut
) drawn;

-- In the order of time, as a record fills up: a council's own lie far apart.
CREATE TEMP TABLE event AS
SELECT s.number, s.id AS authority_id, s.id || '-' || s.place AS id, s.start, fieldwork.ends, report.published,
  -- A council holds a grade for about four years.
  (s.start - pg_temp.first_day() + s.phase) / 1461 AS hold,
  s.place % 41 = 20 AS start_by_month, s.place % 37 = 7 AS published_by_month,
  o.version_slug, o.framework_slug, o.regime_slug, o.kind_slug, o.graded
FROM slot s
JOIN (SELECT DISTINCT day, places FROM offer) d ON d.day = s.start
JOIN offer o ON o.day = s.start AND o.place = pg_temp.draw('kind ' || s.id || ' ' || s.place, d.places)
CROSS JOIN LATERAL (SELECT s.start + CASE WHEN o.graded THEN 4 + pg_temp.draw('fieldwork ' || s.id || s.place, 15)
  ELSE 1 END AS ends) fieldwork
CROSS JOIN LATERAL (
  -- Four to twelve weeks after the fieldwork. Visits without a publication date are those whose table prints none.
  SELECT CASE WHEN day <= pg_temp.last_day() AND (o.graded OR pg_temp.draw('held ' || s.id || s.place, 20) > 0) THEN day END
    AS published
  FROM (SELECT fieldwork.ends + 28 + pg_temp.draw('report ' || s.id || s.place, 57) AS day) due
) report
ORDER BY s.start, s.number;

INSERT INTO inspection (id, version_slug, framework_slug, regime_slug, kind_slug, graded, start_earliest, start_latest,
  end_earliest, end_latest, published_earliest, published_latest, publication, starts_counting, known_from, evidence, source_id,
  report_url, created_at, updated_at)
SELECT id, version_slug, framework_slug, regime_slug, kind_slug, graded, start.earliest, start.latest, ending.earliest,
  ending.latest, report.earliest, report.latest,
  (CASE WHEN published IS NOT NULL THEN 'published' WHEN graded OR ends > pg_temp.last_day() - 84 THEN 'awaited'
    ELSE 'not-held' END)::publication,
  start.latest, coalesce(report.latest, DATE '9999-12-31'), 'report', 'generated',
  CASE WHEN published IS NOT NULL THEN 'https://example.org/generated/reports/' || id END, noted, noted
FROM event
CROSS JOIN LATERAL (SELECT CASE WHEN start_by_month THEN date_trunc('month', start)::date ELSE start END AS earliest,
  CASE WHEN start_by_month THEN pg_temp.month_end(start) ELSE start END AS latest) start
CROSS JOIN LATERAL (SELECT CASE WHEN start_by_month THEN date_trunc('month', ends)::date ELSE ends END AS earliest,
  CASE WHEN start_by_month THEN pg_temp.month_end(ends) ELSE ends END AS latest) ending
CROSS JOIN LATERAL (SELECT CASE WHEN published_by_month THEN date_trunc('month', published)::date ELSE published END AS earliest,
  CASE WHEN published_by_month THEN pg_temp.month_end(published) ELSE published END AS latest) report
-- Recorded at noon of the day after its report or, while that is awaited, its fieldwork.
CROSS JOIN LATERAL (SELECT (coalesce(published, ends) + 1 + time '12:00') AT TIME ZONE 'UTC' AS noted) recorded;

INSERT INTO inspection_authority (authority_id, inspection_id, framework_slug, regime_slug, kind_slug, graded,
  starts_counting, known_from)
SELECT e.authority_id, i.id, i.framework_slug, i.regime_slug, i.kind_slug, i.graded, i.starts_counting, i.known_from
FROM event e JOIN inspection i ON i.id = e.id;

-- One in two hundred is of a joint service with the next council, unless that has one of the kind from the same day.
INSERT INTO inspection_authority (authority_id, inspection_id, framework_slug, regime_slug, kind_slug, graded,
  starts_counting, known_from)
SELECT c.id, i.id, i.framework_slug, i.regime_slug, i.kind_slug, i.graded, i.starts_counting, i.known_from
FROM event e
JOIN council c ON c.number = e.number + 1 AND e.start BETWEEN c.first AND c.last
JOIN inspection i ON i.id = e.id
WHERE pg_temp.draw('joint ' || e.id, 200) = 0 AND NOT EXISTS (
  SELECT FROM event own WHERE own.authority_id = c.id AND own.framework_slug = i.framework_slug AND own.kind_slug = i.kind_slug
    AND i.starts_counting = CASE WHEN own.start_by_month THEN pg_temp.month_end(own.start) ELSE own.start END);

ANALYZE inspection, inspection_authority, event;

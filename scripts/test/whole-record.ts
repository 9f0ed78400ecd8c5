import type { PrismaClient } from '../../data/generated/client.ts';
import { Prisma } from '../../data/generated/client.ts';

/** Says of a record of any kind what in it does not hold together, row by row; nothing where all of it does. */
export async function brokenIn(db: PrismaClient): Promise<string[]> {
  const found = [];
  for (const [what, query] of Object.entries(BROKEN)) {
    const rows = await db.$queryRaw<{ id: string }[]>(query);
    found.push(...rows.map(({ id }) => `${what}: ${id}`));
  }
  return found;
}

const partial = (first: string, last: string) =>
  Prisma.raw(`CASE
    WHEN ${first} = ${last} THEN to_char(${first}, 'YYYY-MM-DD')
    WHEN ${last} = date_trunc('month', ${first}) + interval '1 month - 1 day' THEN to_char(${first}, 'YYYY-MM')
    ELSE to_char(${first}, 'YYYY') END`);

/** Written out once more, in SQL, so that a mistake in how records are read back can't hide one in how they are written. */
const RECORD_NOW = Prisma.sql`
  jsonb_build_object('id', i.id, 'regime', i.regime_slug, 'framework', i.framework_slug, 'version', i.version_slug,
    'kind', i.kind_slug, 'graded', i.graded, 'start', ${partial('i.start_earliest', 'i.start_latest')},
    'end', ${partial('i.end_earliest', 'i.end_latest')},
    'published', ${partial('i.published_earliest', 'i.published_latest')}, 'publication', i.publication,
    'theme', i.theme, 'note', i.note, 'evidence', i.evidence, 'source', i.source_id, 'reportUrl', i.report_url,
    'sourceUrl', i.source_url, 'checkedAgainst', i.checked_against, 'kindBasis', i.kind_basis, 'withdrawn', i.withdrawn,
    'authorities', (SELECT jsonb_agg(a.authority_id ORDER BY a.authority_id) FROM inspection_authority a
      WHERE a.inspection_id = i.id),
    'judgements', (SELECT coalesce(jsonb_agg(jsonb_build_object('area', j.area_slug, 'scale', j.scale_slug,
        'grade', j.grade_slug, 'reason', j.reason, 'asPrinted', j.as_printed, 'percentage', j.percentage)
        ORDER BY j.area_slug), '[]') FROM judgement j WHERE j.inspection_id = i.id))`;
const IN_ORDER = Prisma.sql`
  r.after - 'articles' || jsonb_build_object(
    'authorities', (SELECT jsonb_agg(a ORDER BY a #>> '{}') FROM jsonb_array_elements(r.after -> 'authorities') a),
    'judgements', (SELECT coalesce(jsonb_agg(j ORDER BY j ->> 'area'), '[]') FROM jsonb_array_elements(r.after -> 'judgements') j))`;

const BROKEN = {
  'an inspection that differs from its newest revision': Prisma.sql`
    SELECT i.id FROM inspection i LEFT JOIN LATERAL (SELECT after FROM revision
      WHERE subject_type = 'inspection' AND subject_id = i.id ORDER BY number DESC LIMIT 1) r ON true
    WHERE (${IN_ORDER}) IS DISTINCT FROM ${RECORD_NOW}`,
  'a revision that does not begin where the one before it ended': Prisma.sql`
    SELECT id FROM (SELECT r.id, r.number, r.before, lag(r.after) OVER (PARTITION BY subject_id ORDER BY number) AS earlier
      FROM revision r WHERE subject_type = 'inspection') r
    WHERE number > 1 AND before - 'authorities' - 'judgements' IS DISTINCT FROM earlier - 'articles' - 'authorities' - 'judgements'`,
  'a first revision that begins with something': Prisma.sql`
    SELECT id FROM revision WHERE subject_type = 'inspection' AND number = 1 AND before IS NOT NULL`,
  'revisions with a gap in their numbers': Prisma.sql`
    SELECT subject_type || ' ' || subject_id AS id FROM revision GROUP BY subject_type, subject_id
    HAVING min(number) <> 1 OR max(number) <> count(*)`,
  'a revision of nothing': Prisma.sql`
    SELECT id FROM revision r WHERE subject_type = 'inspection' AND NOT EXISTS (SELECT 1 FROM inspection i WHERE i.id = subject_id)
      OR subject_type = 'article' AND NOT EXISTS (SELECT 1 FROM article a WHERE a.id = subject_id)
      OR subject_type IN ('authority', 'succession') AND NOT EXISTS (SELECT 1 FROM authority a WHERE a.id = subject_id)
      OR subject_type = 'person' AND NOT EXISTS (SELECT 1 FROM "user" u WHERE u.id = subject_id)`,
  'an inspection of no council': Prisma.sql`
    SELECT id FROM inspection i WHERE NOT EXISTS (SELECT 1 FROM inspection_authority a WHERE a.inspection_id = i.id)`,
  'an inspection of a graded kind whose report has not all of its areas': Prisma.sql`
    SELECT i.id FROM inspection i WHERE i.graded AND i.source_id = 'editors' AND i.published_earliest IS NOT NULL
      AND (SELECT count(*) FROM judgement j WHERE j.inspection_id = i.id)
        <> (SELECT count(*) FROM version_area v WHERE v.version_slug = i.version_slug)`,
  'a judgement of no inspection': Prisma.sql`
    SELECT inspection_id AS id FROM judgement j WHERE NOT EXISTS (SELECT 1 FROM inspection i WHERE i.id = j.inspection_id)`,
  'an article without a source': Prisma.sql`
    SELECT id FROM article a WHERE NOT EXISTS (SELECT 1 FROM source s WHERE s.id = a.source_id)`,
  'an article that an editor recorded and that no inspection has': Prisma.sql`
    SELECT id FROM article a WHERE source_id = 'editors'
      AND NOT EXISTS (SELECT 1 FROM article_inspection l WHERE l.article_id = a.id)`,
  'a council that follows itself': Prisma.sql`
    WITH RECURSIVE after AS (SELECT predecessor_id AS id, successor_id FROM succession
      UNION SELECT a.id, s.successor_id FROM after a JOIN succession s ON s.predecessor_id = a.successor_id)
    SELECT id FROM after WHERE id = successor_id`,
  'a council replaced before it opened': Prisma.sql`
    SELECT p.id FROM succession s JOIN authority p ON p.id = s.predecessor_id WHERE s."on" <= p.opened_on`,
  'a person without one account and one first revision': Prisma.sql`
    SELECT id FROM "user" u WHERE u.closed_at IS NULL AND (SELECT count(*) FROM account a WHERE a.user_id = u.id) <> 1
      OR (SELECT count(*) FROM revision r WHERE r.subject_type = 'person' AND r.subject_id = u.id AND r.number = 1) <> 1`,
};

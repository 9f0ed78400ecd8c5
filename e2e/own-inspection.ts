import { randomBytes } from 'node:crypto';

type Rows = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** SIF, with all six areas good. */
const INSPECTION = `insert into inspection (id, version_slug, framework_slug, regime_slug, kind_slug, graded, withdrawn,
    start_earliest, start_latest, end_earliest, end_latest, published_earliest, published_latest, publication,
    starts_counting, known_from, report_url, evidence, source_id, updated_at)
  select $1, 'sif-2013', 'sif', 'childrens-services', 're-inspection', true, $3, day, day, day + 11, day + 11, day + 60,
    day + 60, 'published', day, day + 60, 'https://files.example.org/report', 'editor', 'editors', now()
  from (select $2::date as day) own`;
const COUNCILS = `insert into inspection_authority select council, id, framework_slug, regime_slug, kind_slug, graded,
    starts_counting, known_from, withdrawn from inspection, unnest($2::text[]) council where id = $1`;
const JUDGEMENTS = `insert into judgement (inspection_id, version_slug, area_slug, scale_slug, grade_slug, source_id)
  select $1, version_slug, area_slug, scale_slug, 'good', 'editors' from version_area where version_slug = 'sif-2013'`;

/** A day on which none of the councils has one already: the same event can't be there twice. */
const FREE_DAY = `select day::date::text as day from generate_series(date '2014-01-01', date '2017-10-31', '1 day') day
  where not exists (select 1 from inspection_authority where authority_id = any ($1) and framework_slug = 'sif'
    and kind_slug = 're-inspection' and starts_counting = day::date)
  order by random() limit 1`;

/** A re-inspection of the test's own, too old to be where a council stands now. Answers its id and the day it started. */
export async function ownInspection(
  rows: Rows,
  { councils = ['wokingham'], withdrawn = false }: { councils?: string[]; withdrawn?: boolean } = {},
): Promise<{ id: string; day: string }> {
  const id = `own-sif-${randomBytes(5).toString('hex')}`;
  const [free] = await rows(FREE_DAY, [councils]);
  const day = String(free?.day);
  await rows(INSPECTION, [id, day, withdrawn]);
  await rows(COUNCILS, [id, councils]);
  await rows(JUDGEMENTS, [id]);
  return { id, day };
}

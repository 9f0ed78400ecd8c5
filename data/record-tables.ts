import { isAsItStands, type RecordView } from '../domain/clocks.ts';
import { type InspectionRecord, NOT_YET } from '../domain/inspection-record.ts';
import { toDate } from './dates.ts';
import { changesOf, changesOfCouncil, firstChangesSince, isUnchangedSince } from './first-change.ts';
import { Prisma } from './generated/client.ts';

/** The three tables of the record, to stand in a FROM or JOIN with an alias of the statement's own. */
export interface RecordTables {
  inspection: Prisma.Sql;
  inspectionAuthority: Prisma.Sql;
  judgement: Prisma.Sql;
  /**
   * The same where a statement wants the rows of one inspection, or of one council, only. Its own conditions still stand;
   * these let a past view look in its indexes, which a condition or a join outside of it would not.
   */
  inspectionOf: (id: Prisma.Sql) => Prisma.Sql;
  eventsOf: (authority: Prisma.Sql) => Prisma.Sql;
  judgementsOf: (inspection: Prisma.Sql) => Prisma.Sql;
}

const [INSPECTION, EVENTS, JUDGEMENT] = [
  Prisma.sql`inspection`,
  Prisma.sql`inspection_authority`,
  Prisma.sql`judgement`,
];

const AS_THEY_STAND: RecordTables = {
  inspection: INSPECTION,
  inspectionAuthority: EVENTS,
  judgement: JUDGEMENT,
  inspectionOf: () => INSPECTION,
  eventsOf: () => EVENTS,
  judgementsOf: () => JUDGEMENT,
};

/**
 * The tables themselves, or as the view had them: the rows of what has not changed since, and beside them the rows that the
 * first change since replaced, made from its revision as data/inspection-rows.ts makes them from a record. Of `inspection`,
 * what statements read.
 */
export function recordTables(view: RecordView): RecordTables {
  if (isAsItStands(view)) return AS_THEY_STAND;
  const every = { row: Prisma.sql`true`, revisions: Prisma.sql`revision` };
  const ofInspection = (key: Prisma.Sql, id: Prisma.Sql) => ({
    row: Prisma.sql`${key} = ${id}`,
    revisions: changesOf(id),
  });
  return {
    inspection: inspectionIn(view, every),
    inspectionAuthority: eventsIn(view, every),
    judgement: judgementsIn(view, every),
    inspectionOf: (id) => lateral(inspectionIn(view, ofInspection(Prisma.sql`t.id`, id))),
    eventsOf: (id) =>
      lateral(eventsIn(view, { row: Prisma.sql`t.authority_id = ${id}`, revisions: changesOfCouncil(id) })),
    judgementsOf: (id) => lateral(judgementsIn(view, ofInspection(Prisma.sql`t.inspection_id`, id))),
  };
}

const lateral = (rows: Prisma.Sql) => Prisma.sql`LATERAL ${rows}`;

/** Which rows of a table, as `t`, and which revisions are asked for. */
interface Which {
  row: Prisma.Sql;
  revisions: Prisma.Sql;
}

/** A field of the record as text. Written into the statement: the names are the record’s own. */
const text = (field: keyof InspectionRecord) => Prisma.raw(`(c.before->>'${field}')`);

function inspectionIn(view: RecordView, { row, revisions }: Which): Prisma.Sql {
  const [start, end, published] = [days('start'), days('end'), days('published')];
  return Prisma.sql`(
    SELECT t.id, t.version_slug, t.framework_slug, t.regime_slug, t.kind_slug, t.graded, t.start_earliest, t.start_latest,
      t.end_earliest, t.end_latest, t.published_earliest, t.published_latest, t.publication, t.starts_counting,
      t.known_from, t.theme, t.report_url, t.withdrawn
    FROM inspection t WHERE ${row} AND ${isUnchangedSince(view, Prisma.sql`t.id`)}
    UNION ALL SELECT c.subject_id, ${text('version')}, ${text('framework')}, ${text('regime')}, ${text('kind')},
      ${text('graded')}::boolean, ${start.first}, ${start.last}, ${end.first}, ${end.last}, ${published.first},
      ${published.last}, ${text('publication')}::publication, ${startsCounting}, ${knownFrom}, ${text('theme')},
      ${text('reportUrl')}, ${text('withdrawn')}::boolean
    FROM (${firstChangesSince(view, revisions)}) c)`;
}

function eventsIn(view: RecordView, { row, revisions }: Which): Prisma.Sql {
  return Prisma.sql`(
    SELECT t.authority_id, t.inspection_id, t.framework_slug, t.regime_slug, t.kind_slug, t.graded, t.starts_counting,
      t.known_from, t.withdrawn
    FROM inspection_authority t WHERE ${row} AND ${isUnchangedSince(view, Prisma.sql`t.inspection_id`)}
    UNION ALL SELECT council.id, c.subject_id, ${text('framework')}, ${text('regime')}, ${text('kind')},
      ${text('graded')}::boolean, ${startsCounting}, ${knownFrom}, ${text('withdrawn')}::boolean
    FROM (${firstChangesSince(view, revisions)}) c, jsonb_array_elements_text(c.before->'authorities') council (id))`;
}

function judgementsIn(view: RecordView, { row, revisions }: Which): Prisma.Sql {
  return Prisma.sql`(
    SELECT t.inspection_id, t.area_slug, t.version_slug, t.scale_slug, t.grade_slug, t.reason, t.as_printed, t.percentage
    FROM judgement t WHERE ${row} AND ${isUnchangedSince(view, Prisma.sql`t.inspection_id`)}
    UNION ALL SELECT c.subject_id, j.area, ${text('version')}, j.scale, j.grade, j.reason::ungraded_reason, j."asPrinted",
      j.percentage
    FROM (${firstChangesSince(view, revisions)}) c, jsonb_to_recordset(c.before->'judgements')
      j (area text, scale text, grade text, reason text, "asPrinted" text, percentage numeric))`;
}

/** First and last day of a date that is known to the day, month or year. */
function days(field: 'start' | 'end' | 'published'): { first: Prisma.Sql; last: Prisma.Sql } {
  const date = text(field);
  return {
    first: Prisma.sql`(CASE length(${date}) WHEN 4 THEN ${date} || '-01-01' WHEN 7 THEN ${date} || '-01' ELSE ${date} END)::date`,
    last: Prisma.sql`(CASE length(${date}) WHEN 4 THEN (${date} || '-12-31')::date
      WHEN 7 THEN ((${date} || '-01')::date + interval '1 month - 1 day')::date ELSE ${date}::date END)`,
  };
}

const startsCounting = Prisma.sql`coalesce(${days('start').last}, ${days('published').last})`;
const knownFrom = Prisma.sql`coalesce(${days('published').last}, ${toDate(NOT_YET)}::date)`;

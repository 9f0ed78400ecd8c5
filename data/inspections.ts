import { AS_IT_STANDS, isAsItStands, type RecordView } from '../domain/clocks.ts';
import type { AuthorityInBrief, Evidence, Inspection } from '../domain/history.ts';
import type { InspectionRecord } from '../domain/inspection-record.ts';
import type { Revision } from '../domain/revision.ts';
import { isId } from '../domain/slug.ts';
import { database } from './database.ts';
import { firstChange } from './events-in-view.ts';
import { EVIDENCE, INSPECTION, inspectionFrom } from './inspection-read.ts';
import { recordNow } from './inspection-record.ts';
import { inspectionsFrom } from './recorded-inspections.ts';
import { newestRevision, revisionsOf } from './revisions.ts';

/** One inspection with where its facts come from. */
export interface InspectionInFull extends Inspection {
  authorities: AuthorityInBrief[];
  evidence: Evidence;
  source: { title: string; publisher: string; licence: string };
  sourceUrl: string | null;
  checkedAgainst: string | null;
  kindBasis: string | null;
  note: string | null;
  withdrawn: boolean;
  /** Who recorded or changed it, newest first. */
  revisions: Revision[];
}

/**
 * The inspection with this id, or null. Withdrawn ones are answered too, marked.
 * @param view in which state of the record; null too where that had nothing of this inspection yet
 */
export async function inspectionWith(id: string, view = AS_IT_STANDS): Promise<InspectionInFull | null> {
  if (!isId(id)) return null;
  const change = await changeSince(view, id);
  if (change === null) return inspectionNow(id);
  return change.before === null ? null : inspectionThen(change.before, change.number);
}

async function changeSince(view: RecordView, id: string) {
  return isAsItStands(view) ? null : firstChange(view, id);
}

const SOURCE = { title: true, publisher: true, licence: true } as const;
const AUTHORITY = { id: true, slug: true, name: true } as const;

async function inspectionNow(id: string): Promise<InspectionInFull | null> {
  const [row, revisions] = await Promise.all([
    database().inspection.findUnique({
      where: { id },
      select: {
        ...INSPECTION,
        evidence: true,
        sourceUrl: true,
        checkedAgainst: true,
        kindBasis: true,
        note: true,
        withdrawn: true,
        source: { select: SOURCE },
        authorities: { select: { authority: { select: AUTHORITY } }, orderBy: { authorityId: 'asc' } },
      },
    }),
    revisionsOf(id),
  ]);
  if (row === null) return null;
  const { evidence, sourceUrl, checkedAgainst, kindBasis, note, withdrawn, source } = row;
  return {
    ...inspectionFrom(row),
    authorities: row.authorities.map(({ authority }) => authority),
    evidence: EVIDENCE[evidence],
    ...{ source, sourceUrl, checkedAgainst, kindBasis, note, withdrawn, revisions },
  };
}

/** @param until number of the first revision that is left out, with all after it */
async function inspectionThen(record: InspectionRecord, until: number): Promise<InspectionInFull | null> {
  const [[inspection], authorities, source, revisions] = await Promise.all([
    inspectionsFrom([record]),
    database().authority.findMany({
      where: { id: { in: record.authorities } },
      select: AUTHORITY,
      orderBy: { id: 'asc' },
    }),
    database().source.findUniqueOrThrow({ where: { id: record.source }, select: SOURCE }),
    revisionsOf(record.id),
  ]);
  if (inspection === undefined) return null;
  const { evidence, sourceUrl, checkedAgainst, kindBasis, note, withdrawn } = record;
  return {
    ...inspection,
    ...{ authorities, source, evidence, sourceUrl, checkedAgainst, kindBasis, note, withdrawn },
    revisions: revisions.filter(({ number }) => number < until),
  };
}

/** What a form that changes an inspection is filled with. */
export interface Amendable {
  record: InspectionRecord;
  /** Number of its newest revision; 0 where it has none. */
  seen: number;
  /** Names of its councils, by id. */
  councils: string[];
}

/** The record of an inspection to be changed, or null where there is none of this id. */
export async function amendable(id: string): Promise<Amendable | null> {
  if (!isId(id)) return null;
  // The number first: a change made in between is then newer than what the form says it has seen.
  const newest = await newestRevision(database(), id);
  const record = await recordNow(database(), id);
  if (record === null) return null;
  const councils = await database().authority.findMany({
    where: { id: { in: record.authorities } },
    select: { name: true },
    orderBy: { id: 'asc' },
  });
  return { record, seen: newest?.number ?? 0, councils: councils.map(({ name }) => name) };
}

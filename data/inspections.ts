import type { AuthorityInBrief, Evidence, Inspection } from '../domain/history.ts';
import { database } from './database.ts';
import { EVIDENCE, INSPECTION, inspectionFrom } from './inspection-read.ts';

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
  revisions: { number: number; verb: string; actorName: string; recordedAt: Date; reason: string | null }[];
}

/** The inspection with this id, or null. Withdrawn ones are answered too, marked. */
export async function inspectionWith(id: string): Promise<InspectionInFull | null> {
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
        source: { select: { title: true, publisher: true, licence: true } },
        authorities: { select: { authority: { select: { id: true, slug: true, name: true } } } },
      },
    }),
    database().revision.findMany({
      where: { subjectType: 'inspection', subjectId: id },
      select: { number: true, verb: true, actorName: true, recordedAt: true, reason: true },
      orderBy: { number: 'desc' },
    }),
  ]);
  if (row === null) return null;
  const { evidence, sourceUrl, checkedAgainst, kindBasis, note, withdrawn, source } = row;
  return {
    ...inspectionFrom(row),
    authorities: row.authorities.map(({ authority }) => authority),
    evidence: EVIDENCE[evidence],
    source,
    sourceUrl,
    checkedAgainst,
    kindBasis,
    note,
    withdrawn,
    revisions,
  };
}

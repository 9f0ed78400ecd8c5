import type { InspectionDraft } from './inspection-form/parse.ts';
import type { InspectionRecord, JudgementRecord } from './inspection-record.ts';

/**
 * The record after an amendment: what the form can't say stays as it was (evidence, source, other councils of a joint
 * service, whether it is withdrawn). How its kind was established no longer holds once an editor has given another kind.
 */
export function amendedRecord(before: InspectionRecord, draft: InspectionDraft): InspectionRecord {
  const { authority, version, articles: _linkedApart, ...told } = draft;
  return {
    ...before,
    ...told,
    regime: version.regime,
    framework: version.framework,
    version: version.slug,
    authorities: before.authorities.length > 1 ? before.authorities : [authority.id],
    publication: publicationOf(before, draft),
    kindBasis: draft.kind === before.kind ? before.kindBasis : null,
    judgements: draft.judgements.map((judgement) => asPrintedBefore(judgement, before)),
  };
}

/** A report whose date our source never gave has still come out. */
function publicationOf({ publication }: InspectionRecord, { published }: InspectionDraft) {
  if (published !== null) return 'published';
  return publication === 'not-held' ? publication : 'awaited';
}

/** A grade that stays as it was keeps the words and the percentage it was printed with. */
function asPrintedBefore(judgement: JudgementRecord, before: InspectionRecord): JudgementRecord {
  const same = before.judgements.find(
    ({ area, scale, grade, reason }) =>
      area === judgement.area && scale === judgement.scale && grade === judgement.grade && reason === judgement.reason,
  );
  if (same === undefined) return judgement;
  const { asPrinted, percentage } = judgement;
  return { ...judgement, asPrinted: asPrinted ?? same.asPrinted, percentage: percentage ?? same.percentage };
}

/** Whether two records say the same, in whatever order they say it. */
export function isSameRecord(a: InspectionRecord, b: InspectionRecord): boolean {
  return inOneOrder(a) === inOneOrder(b);
}

function inOneOrder({ authorities, judgements, ...rest }: InspectionRecord): string {
  const cells = judgements.map((judgement) => JSON.stringify(Object.entries(judgement).sort()));
  return JSON.stringify([Object.entries(rest).sort(), [...authorities].sort(), cells.sort()]);
}

import type { Inspection, Judgement } from './history.ts';
import { formatDate } from './partial-date.ts';

/** When the report came out, or why no date stands here. */
export function publishedInWords({ publication, published }: Pick<Inspection, 'publication' | 'published'>): string {
  switch (publication) {
    case 'published':
      return published === null ? 'Publication date not held' : formatDate(published);
    case 'awaited':
      return 'Inspected, awaiting report';
    case 'not-held':
      return 'Publication date not held';
  }
}

/** What stands where a grade would when an area has none. */
export function ungradedInWords(reason: 'not-judged' | 'not-held' | null): string {
  return reason === 'not-held' ? 'Grade not held here' : 'Not judged';
}

/** What the source says beside the canonical grade: "44.44%, printed as “Requires improvement to be good”"; null where it is the same. */
export function besideGradeInWords(
  judgement: Pick<Judgement, 'grade' | 'reason' | 'asPrinted' | 'percentage'>,
): string | null {
  const { grade, reason, asPrinted, percentage } = judgement;
  const shown = grade?.label ?? ungradedInWords(reason);
  const differs = asPrinted !== null && asPrinted.toLowerCase() !== shown.toLowerCase();
  const said = [percentage === null ? null : `${percentage}%`, differs ? `printed as “${asPrinted}”` : null];
  const words = said.filter((part) => part !== null).join(', ');
  return words === '' ? null : words;
}

import type { RecordView } from './clocks.ts';
import { formatDate } from './partial-date.ts';

/** Which state of the record a page shows, in a sentence or two; null where that is the record as it stands. */
export function viewInWords({ recordedAt, sourceStatedOn }: RecordView): string | null {
  const told = [
    ...(recordedAt === null ? [] : [`This is what this record said at the end of ${formatDate(recordedAt)}.`]),
    ...(sourceStatedOn === null
      ? []
      : [`What sources have corrected after ${formatDate(sourceStatedOn)} is left out.`]),
  ];
  return told.length === 0 ? null : told.join(' ');
}

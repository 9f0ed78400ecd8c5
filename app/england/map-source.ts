import type { Day } from '@/domain/partial-date';
import { downloadLine, sourceLine } from '@/domain/source-line';

/** The credit that the layout’s makers ask for. */
const LAYOUT = 'Hex layout by Open Innovations (ODI Leeds).';

/** What stands under the map: whose figures and whose layout these are. */
export function mapSource(complete: Day | null): string {
  return `${sourceLine(complete)} ${LAYOUT}`;
}

/** The same as it travels with the picture. */
export function mapDownloadLine(complete: Day | null, today: Day): string {
  return `${downloadLine(complete, { address: '/england', today })} ${LAYOUT}`;
}

import { type Day, formatDate } from './partial-date.ts';

/** Who made the figures: the credit that the licence asks for. */
const SOURCE = 'Ofsted inspection reports and statistics (Open Government Licence v3.0)';

/** What stands under a picture or a table: whose figures these are, and up to when they are complete. */
export function sourceLine(complete: Day | null): string {
  const upTo = complete === null ? '' : ` Record complete to ${formatDate(complete)}.`;
  return `Source: ${SOURCE}.${upTo}`;
}

/** The same as it travels with a picture that leaves the site: where it was made and when. */
export function downloadLine(complete: Day | null, { address, today }: { address: string; today: Day }): string {
  return `${sourceLine(complete)} Gradeline ${address}, ${formatDate(today)}.`;
}

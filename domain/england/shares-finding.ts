import { counted, numberInWords } from '../measures/words.ts';
import { formatDate, formatMonth } from '../partial-date.ts';
import { type Shares, shareInWords } from './shares.ts';
import type { Compared, Good } from './shares-compared.ts';

/**
 * The finding: how many of the councils with a grade held a good one, on the first day since when most have had a grade, and on
 * the last. Among the graded only: a share of all councils falls because inspectors haven't come, or give no grade any more.
 * @param subject what is judged, and of which councils: "Overall effectiveness, North West"
 */
export function sharesFinding({ days, compared }: Shares, subject: string): string {
  if (compared === null) return `${subject}: no council had a grade on ${formatDate(days.at(-1) ?? '')}`;
  const { before, now } = compared;
  const share = ({ good, graded }: Good) => shareInWords(good, graded);
  const first = before ?? now;
  const start = `${subject}: ${share(first)} of graded councils ${heldInWords(compared)} in ${formatMonth(first.day)}`;
  return before === null ? start : `${start}, ${share(now)} in ${formatMonth(now.day)}`;
}

/** What the finding is found from, and who is not in it. */
export function sharesNote({ days, bands, compared }: Shares): string {
  if (compared === null) return '';
  const last = days.length - 1;
  const without = bands.filter(({ standing, counts }) => standing === null && (counts[last] ?? 0) > 0);
  const count = without.reduce((sum, { counts }) => sum + (counts[last] ?? 0), 0);
  const why = without.map(({ label }) => label.toLowerCase()).join(', ');
  const { others } = compared;
  const missing = [
    ...(count > 0 ? [`${counted(count, 'council')} without a grade on that day (${why})`] : []),
    ...(others > 0 ? [`${counted(others, 'council')} whose grade covers something else`] : []),
  ];
  const found = countsInWords(compared);
  return missing.length === 0 ? found : `${found} Not among these: ${missing.join(' and ')}.`;
}

/** "were good or outstanding"; a grade that isn't a plain adjective is quoted. */
function heldInWords({ labels, hasGood }: Compared): string {
  return hasGood ? `were ${lower(labels)}` : `held “${labels.join('” or “')}”`;
}

function countsInWords({ labels, before, since, now }: Compared): string {
  const one = ({ good, graded, day }: Good) =>
    `${numberInWords(good)} of ${numberInWords(graded)} on ${formatDate(day)}`;
  const words = lower(labels);
  const what = words.charAt(0).toUpperCase() + words.slice(1);
  if (before === null) return `${what}: ${one(now)}.`;
  const run = since ? ', since when most councils have had such a grade,' : '';
  return `${what}: ${one(before)}${run} and ${one(now)}.`;
}

function lower(labels: readonly string[]): string {
  return labels.join(' or ').toLowerCase();
}

/** The picture for those who don't see it: how it is built, and where its bands begin and end. */
export function sharesDescription({ days, open, bands }: Shares): string {
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  const end = days.length - 1;
  const parts = bands.map(({ label, counts }) => {
    const [from, to] = [shareInWords(counts[0] ?? 0, open[0] ?? 0), shareInWords(counts[end] ?? 0, open[end] ?? 0)];
    return `${label} from ${from} to ${to}`;
  });
  const axis = `Stacked bands over time, ${formatDate(first)} to ${formatDate(last)}, as shares of all councils open on each day`;
  return parts.length === 0 ? `${axis}: none was open.` : `${axis}. From the bottom up: ${parts.join('; ')}.`;
}

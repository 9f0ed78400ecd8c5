import { counted, numberInWords } from '../measures/words.ts';
import { type Day, formatDate, formatMonth } from '../partial-date.ts';
import { type Band, type Shares, shareInWords } from './shares.ts';

/** How many of the councils with a grade held a good one, on a day. */
interface Good {
  day: Day;
  good: number;
  graded: number;
}

const GOOD = 'good';

/**
 * The finding: how many of the councils with a grade held a good one, on the first day on which most had a grade, and on the
 * last. Among the graded only: a share of all councils would fall because inspectors had not come yet, or give no grade any more.
 * @param subject what is judged, and of which councils: "Overall effectiveness, North West"
 */
export function sharesFinding(shares: Shares, subject: string): string {
  const found = compared(shares);
  if (found === null) return `${subject}: no council had a grade on ${formatDate(shares.days.at(-1) ?? '')}`;
  const { words, before, now } = found;
  const share = ({ good, graded }: Good) => shareInWords(good, graded);
  if (before === null) {
    return `${subject}: ${share(now)} of graded councils were ${words} in ${formatMonth(now.day)}`;
  }
  const then = `${share(before)} of graded councils were ${words} in ${formatMonth(before.day)}`;
  return `${subject}: ${then}, ${share(now)} in ${formatMonth(now.day)}`;
}

/** What the finding is found from, and who is not in it. */
export function sharesNote(shares: Shares): string {
  const found = compared(shares);
  const parts = found === null ? [] : [countsInWords(found)];
  const last = shares.days.length - 1;
  const without = shares.bands.filter(({ standing, counts }) => standing === null && (counts[last] ?? 0) > 0);
  const count = without.reduce((sum, { counts }) => sum + (counts[last] ?? 0), 0);
  if (count > 0 && found !== null) {
    const why = without.map(({ label }) => label.toLowerCase()).join(', ');
    parts.push(`Not among them: ${counted(count, 'council')} without a grade on that day (${why}).`);
  }
  return parts.join(' ');
}

function countsInWords({ words, before, now }: Compared): string {
  const one = ({ good, graded, day }: Good) =>
    `${numberInWords(good)} of ${numberInWords(graded)} councils with a grade on ${formatDate(day)}`;
  if (before === null) return `${capital(words)}: ${one(now)}.`;
  return `${capital(words)}: ${one(before)}, the first of these days when most had one, and ${one(now)}.`;
}

interface Compared {
  /** "good or outstanding". */
  words: string;
  /** Null where the last day is the only one to tell of. */
  before: Good | null;
  now: Good;
}

/** On the scale that most councils are graded on at the end; null where none is. */
function compared(shares: Shares): Compared | null {
  const last = shares.days.length - 1;
  const scale = largestScale(shares.bands, last);
  if (scale === null) return null;
  const graded = shares.bands.filter((band) => band.scale === scale);
  const least = graded.find(({ grade }) => grade === GOOD)?.standing?.rank ?? graded[0]?.standing?.steps ?? 1;
  const good = graded.filter(({ standing }) => standing !== null && standing.rank >= least);
  const on = (day: number): Good => ({
    day: shares.days[day] ?? '',
    good: total(good, day),
    graded: total(graded, day),
  });
  const first = shares.days.findIndex(
    (_, day) => 2 * total(graded, day) >= (shares.open[day] ?? 0) && on(day).graded > 0,
  );
  const words = [...good].reverse().map(({ label }) => label.toLowerCase());
  return { words: words.join(' or '), before: first === -1 || first === last ? null : on(first), now: on(last) };
}

function largestScale(bands: readonly Band[], day: number): string | null {
  const scales = [...new Set(bands.map(({ scale }) => scale))].filter((scale) => scale !== null);
  const sizes = scales.map((scale) => ({
    scale,
    size: total(
      bands.filter((band) => band.scale === scale),
      day,
    ),
  }));
  const [largest] = sizes.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size);
  return largest?.scale ?? null;
}

function total(bands: readonly Band[], day: number): number {
  return bands.reduce((sum, { counts }) => sum + (counts[day] ?? 0), 0);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
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

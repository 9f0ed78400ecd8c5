import type { Standing } from '../drawing/drawing.ts';
import type { Grade } from '../history.ts';
import type { Day } from '../partial-date.ts';
import { type NoneReason, reasonOf } from '../standing.ts';
import { type Compared, comparedOver } from './shares-compared.ts';
import type { StoodSpan } from './stood-span.ts';

/** How councils were divided among the grades on each day of a series, and among the reasons for none. */
export interface Shares {
  /** Ascending. */
  days: Day[];
  /** How many councils were open on each: what the bands of that day add up to. */
  open: number[];
  /** From the bottom of the picture up: the best grade first, then the reasons for none, "none in record" last. */
  bands: Band[];
  /** What can be said of them in a sentence; null where no council has a grade on the last day. */
  compared: Compared | null;
}

export interface Band {
  /** `scale.grade`, or the slug of a reason. */
  id: string;
  label: string;
  scale: string | null;
  /** The grade's own slug; null for a reason. */
  grade: string | null;
  standing: Standing | null;
  reason: NoneReason | null;
  /** How many councils, day by day. */
  counts: number[];
}

/** In the picture, from the grades up. */
const REASONS: readonly NoneReason[] = [
  'no-overall-in-framework',
  'area-not-in-framework',
  'not-judged',
  'not-held',
  'not-published',
  'predecessor-only',
  'none-in-record',
];

/**
 * Adds the spans of a series up, day by day. Bands that no council was ever in are left out.
 * @param grades every grade that the councils could have been given
 */
export function sharesOf(days: readonly Day[], spans: readonly StoodSpan[], grades: readonly Grade[]): Shares {
  const bands = new Map<string, Band>();
  for (const span of spans) {
    const fresh = bandOf(span, days.length);
    const band = bands.get(fresh.id) ?? fresh;
    bands.set(band.id, band);
    for (let day = span.first; day < span.until; day++) band.counts[day] = (band.counts[day] ?? 0) + span.count;
  }
  const stacked = [...bands.values()].sort(byPlace);
  const open = days.map((_, day) => stacked.reduce((sum, { counts }) => sum + (counts[day] ?? 0), 0));
  return { days: [...days], open, bands: stacked, compared: comparedOver({ days, open }, spans, grades) };
}

function bandOf({ rating, scale, label, rank, steps }: StoodSpan, days: number): Band {
  const counts = Array.from({ length: days }, () => 0);
  const reason = reasonOf(rating);
  if (reason !== null || rank === null || steps === null) {
    const why = reason ?? 'none-in-record';
    return { id: rating, label: reasonInBrief(why), scale: null, grade: null, standing: null, reason: why, counts };
  }
  const named = { id: `${scale}.${rating}`, label: label ?? rating, scale, grade: rating };
  return { ...named, standing: { rank, steps }, reason: null, counts };
}

function byPlace(a: Band, b: Band): number {
  if (a.standing === null || b.standing === null) {
    if (a.reason === null) return -1;
    return b.reason === null ? 1 : REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason);
  }
  if (a.scale !== b.scale) return (a.scale ?? '') < (b.scale ?? '') ? -1 : 1;
  return b.standing.rank - a.standing.rank;
}

/** The series from the last day on which the record held nothing of any council; whole where it never did or always does. */
export function fromFirstSeen(shares: Shares): Shares {
  const { days, open, bands } = shares;
  const seen = days.findIndex((_, day) =>
    bands.some(({ reason, counts }) => reason !== 'none-in-record' && (counts[day] ?? 0) > 0),
  );
  if (seen < 2) return shares;
  const kept = <Each>(all: readonly Each[]) => all.slice(seen - 1);
  const cut = bands.map((band) => ({ ...band, counts: kept(band.counts) }));
  return { ...shares, days: kept(days), open: kept(open), bands: cut };
}

/** A reason in as few words as a band has room for. */
export function reasonInBrief(reason: NoneReason): string {
  switch (reason) {
    case 'none-in-record':
      return 'None in record';
    case 'no-overall-in-framework':
      return 'No overall grade';
    case 'area-not-in-framework':
      return 'Not judged apart';
    case 'predecessor-only':
      return 'Only its predecessor';
    case 'not-published':
      return 'Report awaited';
    case 'not-judged':
      return 'Not judged';
    case 'not-held':
      return 'Grade not held';
  }
}

/** "40%", "under 1%": a share as a reader is told it. */
export function shareInWords(count: number, open: number): string {
  if (open === 0 || count === 0) return '0%';
  const share = (100 * count) / open;
  return share < 0.5 ? 'under 1%' : `${Math.round(share)}%`;
}

/** What the picture says of one of its days: how many councils, and each band's count and share, the lowest band first. */
export function sharesOn({ days, open, bands }: Shares, index: number) {
  const all = open[index] ?? 0;
  const held = bands.flatMap(({ id, label, counts }) => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : [{ id, label, count, share: shareInWords(count, all) }];
  });
  return { day: days[index] ?? null, open: all, held };
}

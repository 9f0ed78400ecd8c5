import { levelOf } from './history.ts';
import type { PartialDate } from './partial-date.ts';
import { noneInWords, reasonOf } from './standing.ts';

/** A council that a statistical model holds to be like another, with where it stood. */
export interface Neighbour {
  slug: string;
  name: string;
  /** 1 is the most alike. */
  rank: number;
  /** Whether it had its duties on the day. */
  open: boolean;
  /** A grade's slug, or that of the reason why there is none. */
  rating: string;
  grade: { scale: string; label: string; rank: number; steps: number } | null;
  /** The last overall grade, where the framework has stopped giving one, with its date by the chosen clock. */
  last: { label: string; on: PartialDate } | null;
}

/** A council's neighbours by one model, the most alike first. */
export interface Neighbourhood {
  source: { title: string; publisher: string; publishedOn: string | null };
  neighbours: Neighbour[];
}

/** Neighbours that stand alike. */
export interface NeighbourGroup {
  /** The grade, or why there is none. */
  label: string;
  /** Place on its own scale, 0 to 1; null where there is no grade. */
  level: number | null;
  /** The most alike first; with the last grade, where one is told: "Kent (last: good)". */
  names: string[];
}

/** Neighbours by where they stand: the best grade first, each scale by itself, then those without a grade. */
export function neighbourGroups(neighbours: readonly Neighbour[]): NeighbourGroup[] {
  const groups = new Map<string, NeighbourGroup & { order: string }>();
  for (const neighbour of neighbours.toSorted((a, b) => a.rank - b.rank)) {
    const { key, order, label, level } = placeOf(neighbour);
    const group = groups.get(key) ?? { label, level, names: [], order };
    group.names.push(nameOf(neighbour));
    groups.set(key, group);
  }
  const sorted = [...groups.values()].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return sorted.map(({ label, level, names }) => ({ label, level, names }));
}

function placeOf({ open, rating, grade }: Neighbour) {
  if (!open) return { key: 'not open', order: '3', label: 'Not open on that day', level: null };
  if (grade === null) {
    const reason = reasonOf(rating);
    return { key: rating, order: `2 ${rating}`, label: reason === null ? rating : noneInWords(reason), level: null };
  }
  const order = `1 ${grade.scale} ${String(99 - grade.rank).padStart(2, '0')}`;
  return { key: order, order, label: grade.label, level: levelOf(grade) };
}

function nameOf({ name, open, last }: Neighbour): string {
  return open && last !== null ? `${name} (last: ${last.label.toLowerCase()})` : name;
}

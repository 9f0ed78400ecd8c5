import type { Axis } from '../drawing/drawing.ts';
import type { Day } from '../partial-date.ts';
import { dayAfter, daysBetween, earlierOf, laterOf } from './days.ts';

/** A part of the time axis, both ends included. */
export interface Zoom {
  from: Day;
  to: Day;
}

/** A season: closer than that there is nothing more to see, since dates are days. */
export const CLOSEST_IN_DAYS = 92;

export type ZoomStep = 'in' | 'out' | 'earlier' | 'later' | 'all';

/** The part asked for, kept on the axis and no closer than a season; null for the whole of it. */
export function zoomOn(axis: Axis, asked: Partial<Zoom>): Zoom | null {
  const [from, to] = [asked.from ?? axis.from, asked.to ?? axis.to];
  if (from >= to) return null;
  return kept(axis, from, Math.max(CLOSEST_IN_DAYS, daysBetween(from, to)));
}

/** @returns the part after a step: half or twice as long about `at` (else its middle), or moved by half of its length; null for the whole */
export function stepped(axis: Axis, zoom: Zoom | null, step: ZoomStep, at?: Day): Zoom | null {
  const { from, to } = zoom ?? axis;
  const length = daysBetween(from, to);
  switch (step) {
    case 'all':
      return null;
    case 'earlier':
      return kept(axis, dayAfter(from, -Math.round(length / 2)), length);
    case 'later':
      return kept(axis, dayAfter(from, Math.round(length / 2)), length);
    default: {
      const longer = Math.max(CLOSEST_IN_DAYS, Math.round(step === 'in' ? length / 2 : length * 2));
      const middle = at ?? dayAfter(from, Math.round(length / 2));
      const before = Math.round((daysBetween(from, middle) / length) * longer);
      return kept(axis, dayAfter(middle, -before), longer);
    }
  }
}

/** Moved back onto the axis where it sticks out; null where it is all of it. */
function kept(axis: Axis, from: Day, length: number): Zoom | null {
  if (length >= daysBetween(axis.from, axis.to)) return null;
  const start = laterOf(axis.from, earlierOf(from, dayAfter(axis.to, -length)));
  return { from: start, to: dayAfter(start, length) };
}

/** `address` with the part in it as `from` and `to`, in the place of any that it had. */
export function withZoom(address: string, zoom: Zoom | null): string {
  const [path = '', query] = address.split('?');
  const params = new URLSearchParams(query);
  for (const end of ['from', 'to'] as const) {
    if (zoom === null) params.delete(end);
    else params.set(end, zoom[end]);
  }
  return params.size === 0 ? path : `${path}?${params}`;
}

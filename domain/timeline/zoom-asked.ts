import { z } from 'zod';
import type { Problem } from '../inspection-form/problems.ts';
import { type Day, parsePartialDate } from '../partial-date.ts';
import type { Zoom } from './zoom.ts';

type Params = Record<string, string | string[] | undefined>;

const one = z.union([z.string(), z.array(z.string()).transform((given) => given[0] ?? '')]).default('');

export interface ZoomRead {
  /** Either end may be left out; both are where nothing is asked for, or what is can't be read. */
  asked: Partial<Zoom>;
  /** At most one, for the picture: `field` is its id. */
  problems: Problem[];
}

/** Reads `from` and `to`, the part of a picture's time axis, from an address. */
export function readZoom(params: Params, field: string): ZoomRead {
  const [from, to] = [dayIn(params.from), dayIn(params.to)];
  if (from === 'wrong' || to === 'wrong') {
    return { asked: {}, problems: [{ field, text: 'The part of the picture must be two days, like 2018-01-31' }] };
  }
  if (from !== null && to !== null && from >= to) {
    return { asked: {}, problems: [{ field, text: 'The part of the picture must begin before it ends' }] };
  }
  return { asked: { ...(from !== null && { from }), ...(to !== null && { to }) }, problems: [] };
}

function dayIn(given: string | string[] | undefined): Day | null | 'wrong' {
  const text = one.parse(given).trim();
  if (text === '') return null;
  return text.length === 10 && parsePartialDate(text) !== null ? text : 'wrong';
}

import { z } from 'zod';
import { readDay } from '@/domain/clocks';
import { queryOnDay } from '@/domain/england/map-address';
import { dayOfQuarter, FIRST_QUARTER, quarterOf } from '@/domain/england/quarters';
import { today } from '../../today';

const slider = z.object({ page: z.enum(['/', '/england']).catch('/england'), quarter: z.coerce.number().int() });

/**
 * Where the map’s slider leads without scripts, since a slider can only send a number: to its page, on the day that the quarter means,
 * with what else was asked kept. What can’t be read as a quarter leads to the page as it was.
 */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const now = today();
  const read = slider.safeParse(Object.fromEntries(query));
  const typed = readDay(query.get('asAt') ?? '', now);
  const asked = ('day' in typed ? typed.day : null) ?? now;
  const within = read.success && read.data.quarter >= FIRST_QUARTER && read.data.quarter <= quarterOf(now);
  const day = within ? dayOfQuarter(read.data.quarter, { asked, today: now }) : asked;
  for (const name of ['page', 'quarter', 'asAt']) query.delete(name);
  const location = `${read.success ? read.data.page : '/england'}${queryOnDay(query.toString(), { day, today: now })}`;
  // To the figure itself: the page above it is long.
  return new Response(null, { status: 303, headers: { location: `${location}#map-title` } });
}

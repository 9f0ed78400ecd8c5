import { createHmac } from 'node:crypto';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { LIMITS, type LimitName, networkOf } from '../domain/limits.ts';
import { settings } from '../env.ts';
import { ADDRESS_HEADER } from '../handover.ts';
import { database } from './database.ts';

/** Counts attempts in Postgres, so that all processes share one count and a restart forgets nothing. */

/** `seconds` until the same may be tried again. */
export type Counted = { within: true } | { within: false; seconds: number };

/** One thing that is counted: the limit, and whom or what for (an email address, a network …). */
export interface Counting {
  limit: LimitName;
  of: readonly string[];
}

/** The limiter of each limit. Their rows are cleared away by the first, when they have run out an hour ago. */
let limiters: Map<string, RateLimiterPrisma> | null = null;

function limiterOf(name: LimitName): RateLimiterPrisma {
  limiters ??= new Map(
    Object.entries(LIMITS).map(([keyPrefix, { most, seconds }], index) => [
      keyPrefix,
      new RateLimiterPrisma({
        storeClient: database(),
        tableName: 'rateLimit',
        keyPrefix,
        points: most,
        duration: seconds,
        clearExpiredByTimeout: index === 0,
      }),
    ]),
  );
  const limiter = limiters.get(name);
  if (limiter === undefined) throw new Error(`no limit is called ${name}`);
  return limiter;
}

/**
 * Counts one attempt against each of these in turn, and stops at the first that is reached: what one sender is refused
 * does not count against everybody's limit.
 */
export async function count(countings: readonly Counting[]): Promise<Counted> {
  for (const { limit, of } of countings) {
    const counted = await countOne(limit, keyOf(of));
    if (!counted.within) return counted;
  }
  return { within: true };
}

async function countOne(limit: LimitName, key: string): Promise<Counted> {
  try {
    await limiterOf(limit).consume(key);
    return { within: true };
  } catch (reached) {
    if (!(reached instanceof RateLimiterRes)) throw reached;
    return { within: false, seconds: Math.ceil(reached.msBeforeNext / 1000) };
  }
}

/** Takes one attempt back from each of these: it was a right one. */
export async function uncount(countings: readonly Counting[]): Promise<void> {
  await Promise.all(countings.map(({ limit, of }) => limiterOf(limit).reward(keyOf(of))));
}

/** Forgets every attempt against these. */
export async function forget(countings: readonly Counting[]): Promise<void> {
  await Promise.all(countings.map(({ limit, of }) => limiterOf(limit).delete(keyOf(of))));
}

/** The network a request came from, as the front says; all requests without one are counted together. */
export function networkFrom(request: Headers): string {
  return networkOf(request.get(ADDRESS_HEADER) ?? '');
}

/** What a link that isn't open counts against. One that is can't have been guessed, and is never refused for others' guesses. */
export function guessedLink(request: Headers): Counting[] {
  return [{ limit: 'link:network', of: [networkFrom(request)] }];
}

/** A keyed hash: the table tells nobody who tried what from where. */
export function keyOf(of: readonly string[]): string {
  return createHmac('sha256', settings().secret).update(JSON.stringify(of)).digest('base64url');
}

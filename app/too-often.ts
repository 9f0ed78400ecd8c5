import { type Counting, count } from '@/data/limits';
import { tooOftenInWords } from '@/domain/limits';
import { sayTooMany } from '@/handover';

/** Counts one attempt. Null where it may go on; else the answer is 429, and this is what to say. */
export async function tooOften(countings: readonly Counting[]): Promise<string | null> {
  const counted = await count(countings);
  if (counted.within) return null;
  sayTooMany(counted.seconds);
  return tooOftenInWords(counted.seconds);
}

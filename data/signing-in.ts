import { isKnown, remember } from './known-addresses.ts';
import { type Counting, count, forget, networkFrom, uncount } from './limits.ts';
import { startSession } from './sessions.ts';

export type SignedIn =
  | { signedIn: true }
  | { signedIn: false; why: 'wrong' }
  /** Nothing was looked at, a right password neither. */
  | { signedIn: false; why: 'too-often'; seconds: number };

/**
 * Signs in with an email address (lower case) and password, unless that was tried too often. An attempt is counted before
 * the password is looked at, so that many at the same moment are all counted, and taken back if it was right.
 */
export async function signInWith(given: { email: string; password: string }, request: Headers): Promise<SignedIn> {
  const { email } = given;
  const network = networkFrom(request);
  const here: Counting = { limit: 'sign-in:account-from-network', of: [email, network] };
  const elsewhere: Counting[] = [
    { limit: 'sign-in:network', of: [network] },
    { limit: 'sign-in:account', of: [email] },
  ];
  const all = [here, ...((await isKnown(email, network)) ? [] : elsewhere)];
  const counted = await count(all);
  if (!counted.within) return { signedIn: false, why: 'too-often', seconds: counted.seconds };
  if (!(await startSession(given, request))) return { signedIn: false, why: 'wrong' };
  await forget([here]);
  await uncount(all.filter((counting) => counting !== here));
  await remember(email, network);
  return { signedIn: true };
}

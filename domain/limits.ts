/** How often something may be tried by one sender, and within how many seconds. Counting begins anew after that. */
export interface Limit {
  most: number;
  seconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * What is limited, and by what it is counted. A right password is not counted. None of these can keep the owner of an
 * account out for good: the limit for an account as a whole doesn't hold where its owner has signed in from before, and a
 * one-time link for a new password signs in past them all.
 */
export const LIMITS = {
  /** Wrong passwords for one account from one network. */
  'sign-in:account-from-network': { most: 10, seconds: 15 * MINUTE },
  /** Wrong passwords for one account, from networks that its owner has not signed in from. */
  'sign-in:account': { most: 50, seconds: HOUR },
  /** Wrong passwords from one network, which can be a whole council’s; not counted for those who have signed in from it. */
  'sign-in:network': { most: 100, seconds: HOUR },
  /** Wrong passwords of somebody who is signed in, asked again where it matters: a session left open is no password. */
  'password:account': { most: 10, seconds: 15 * MINUTE },
  /** Links tried from one network that were not open. */
  'link:network': { most: 50, seconds: HOUR },
  /** Letters with a link for a new password to one address, and asked for from one network. */
  'letter:account': { most: 3, seconds: HOUR },
  'letter:network': { most: 20, seconds: HOUR },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** How long to wait, as the end of a sentence: "in 12 minutes". */
export function waitInWords(seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / MINUTE));
  if (minutes === 1) return 'in a minute';
  return minutes < 90 ? `in ${minutes} minutes` : `in ${Math.ceil(minutes / 60)} hours`;
}

/** What to say to whoever tried too often. */
export function tooOftenInWords(seconds: number): string {
  return `That was tried too often. Try again ${waitInWords(seconds)}`;
}

/** What addresses are counted together by: an IPv4 address alone, of an IPv6 address the half that names the network. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const between = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: between }, () => '0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

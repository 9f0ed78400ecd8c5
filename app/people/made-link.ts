import type { Link } from '@/data/tokens';
import { londonMoment } from '@/domain/london';
import type { MadeLink } from '@/domain/people-form';
import { settings } from '@/env';

/** A link just made, as it is shown, once: on the page, never in an address bar or a log. */
export function madeLink(what: 'join' | 'reset', { secret, until }: Link): MadeLink {
  return { address: `${settings().url}/${what}/${secret}`, until: londonMoment(until) };
}

/** To a form that was sent again: the link is not kept, so it can't be told again. */
export const TOLD_ONCE = 'This form has made a link before, which was shown once. Open the page anew to make another';

import { randomUUID } from 'node:crypto';
import type { Correction } from '@/data/corrections';
import { type ChangeRead, changeFrom } from '@/domain/inspection-form/change';
import type { ChangeState } from '@/domain/inspection-form/state';
import type { Person } from '@/domain/permission';
import { postedFields } from '@/domain/posted-fields';
import { requestKeyIn } from '@/domain/request-key';

/** What the forms about an inspection have in common when they come back. */

/** Why the gate let nothing happen, and what to do. */
export const REFUSED = {
  'foreign-origin': 'This form was sent from another site. Open it here and send it again',
  'not-signed-in':
    'You are no longer signed in. Sign in in another tab, then send this form again: nothing typed is lost',
  'not-permitted': 'Your account may read but not record. An administrator can make you an editor',
} as const;

/** The key made when the form was shown; a new one in the place of what a hostile sender puts there. */
export function requestKeyFrom(form: FormData, before: unknown): string {
  return requestKeyIn(form, before) ?? randomUUID();
}

/** Which event a form changes, what was known of it when the form was shown, and why, as typed. */
export function changeStateFrom(form: FormData): ChangeState {
  const { chosen } = postedFields(form);
  const seen = chosen('seen');
  return {
    inspection: chosen('inspection'),
    seen: /^\d{1,9}$/.test(seen) ? Number(seen) : 0,
    typed: changeFrom(form),
    stale: null,
  };
}

/** The same, ready for the writer. */
export function correctionOf(
  { change: { inspection, seen }, requestKey }: { change: ChangeState; requestKey: string },
  why: ChangeRead,
  { id, name }: Person,
): Correction {
  return { inspection, seen, requestKey, ...why, by: { id, name } };
}

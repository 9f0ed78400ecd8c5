import type { Correction } from '@/data/corrections';
import { type ChangeRead, changeFrom } from '@/domain/inspection-form/change';
import type { ChangeState } from '@/domain/inspection-form/state';
import type { Person } from '@/domain/permission';
import { postedFields } from '@/domain/posted-fields';

/** What the forms about an inspection have in common when they come back. */

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

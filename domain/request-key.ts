import { z } from 'zod';

/** As randomUUID makes it. */
const Key = z.uuid().regex(/^[^A-Z]*$/);
const State = z.object({ requestKey: Key });

/**
 * The key that a form was shown with, so that a form sent twice records once; null where it brings none that we have made.
 * @param before the state of the form before, which comes back from the sender too and can be anything
 */
export function requestKeyIn(form: FormData, before: unknown): string | null {
  const given = Key.safeParse(form.get('requestKey'));
  if (given.success) return given.data;
  const shown = State.safeParse(before);
  return shown.success ? shown.data.requestKey : null;
}

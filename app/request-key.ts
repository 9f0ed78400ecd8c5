import { randomUUID } from 'node:crypto';
import { z } from 'zod';

const Key = z.string().regex(/^[0-9a-f-]{36}$/);
const Shown = z.object({ requestKey: Key });

/**
 * The key made when a form was shown, so that one sent twice is done once. A sender by hand can put anything in its place,
 * and in that of the state before: what is no key is not used, and then each sending is one of its own.
 */
export function requestKeyFrom(form: FormData, before: unknown): string {
  return Key.safeParse(form.get('requestKey')).data ?? Shown.safeParse(before).data?.requestKey ?? randomUUID();
}

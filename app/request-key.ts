import { randomUUID } from 'node:crypto';
import { requestKeyIn } from '@/domain/request-key';

/** The key of a form that was sent; where a sender by hand put something else in its place, one of its own. */
export function requestKeyFrom(form: FormData, before: unknown): string {
  return requestKeyIn(form, before) ?? randomUUID();
}

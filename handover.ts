import { AsyncLocalStorage } from 'node:async_hooks';

/** What the front and the app say to each other about one request. Neither knows the other; both know this. */

/** Header in which the front names the client's network address. What a client says in it is dropped. */
export const ADDRESS_HEADER = 'x-gradeline-address';

/** What the app says of its answer where Next lets it say only words: a form's action has no status of its own. */
export interface Said {
  /** Seconds until the same may be tried again: the answer is 429, with Retry-After. */
  retryAfter: number | null;
}

declare global {
  // The front and the bundled app each load this file: the storage is the process's.
  var gradelineSaid: AsyncLocalStorage<Said> | undefined;
}

function storage(): AsyncLocalStorage<Said> {
  globalThis.gradelineSaid ??= new AsyncLocalStorage();
  return globalThis.gradelineSaid;
}

/** Runs the app's part of one request, and lets it write on `said`. */
export function hear<Result>(said: Said, work: () => Result): Result {
  return storage().run(said, work);
}

/** Marks the answer to the request at hand as "too many". Outside of one, in a test or a script, nobody hears it. */
export function sayTooMany(seconds: number): void {
  const said = storage().getStore();
  if (said !== undefined) said.retryAfter = Math.max(1, Math.ceil(seconds));
}

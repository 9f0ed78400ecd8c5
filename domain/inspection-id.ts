import type { PartialDate } from './partial-date.ts';

/**
 * The stable id of an inspection: `lancashire-ilacs-2022-11`, `kent-focused-visit-2024-03`. The month is that of the
 * start, or of publication where the start isn't known. It never changes afterwards, even when the dates are amended.
 */
export function inspectionIdOf(event: {
  authority: string;
  framework: string;
  kind: string;
  graded: boolean;
  start: PartialDate | null;
  published: PartialDate | null;
}): string {
  const line = event.graded ? event.framework : event.kind;
  const when = (event.start ?? event.published ?? '').slice(0, 7);
  return `${event.authority}-${line}-${when}`;
}

/** `base`, or `base-2`, `base-3` … whichever is free. */
export function freeId(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  let n = 2;
  while (taken.has(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
}

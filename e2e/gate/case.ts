import type { Values } from '../actions.ts';

export type Rows = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** A call that changes something if the right person sends it. */
export interface Arranged {
  /** The page whose form it is. */
  path: string;
  /** Words of the form's button. */
  button: string;
  /** What is typed; null where the form has nothing but its button. */
  form: Values | null;
  /** What the form's script sends before that: the form's state. */
  before: readonly unknown[];
  /** Cookie of whoever sends it rightly, where that is nobody, or none of the usual people. */
  own?: string;
  /** Why the right person's call leaves no trace either. The plain form is then not on the page. */
  quiet?: string;
}

export interface Case {
  /** As scripts/mutations names it. */
  mutation: string;
  /** `own`: whoever it is about, and nobody else. */
  may: 'editor' | 'administrator' | 'own' | 'anybody';
  /** Makes the rows that the call is about: others each time. */
  arrange: (rows: Rows) => Promise<Arranged>;
}

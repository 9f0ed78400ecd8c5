import type { Problem } from './problems.ts';
import type { FormValues } from './values.ts';

/** What the form shows: what was typed, what is wrong with it, and the event that exists already, if it does. */
export interface FormState {
  values: FormValues;
  problems: Problem[];
  /** One per form shown, so that a form sent twice records once. */
  requestKey: string;
  /** Id of the event that is the same council, framework, kind and start. */
  duplicate: string | null;
}

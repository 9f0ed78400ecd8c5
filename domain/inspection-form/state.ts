import type { ChangeTyped } from './change.ts';
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
  /** Where what is recorded is changed, rather than an event added. */
  change?: ChangeState;
}

/** Of a form that changes what is recorded: which event it is about, and why. */
export interface ChangeState {
  /** Id of the inspection. */
  inspection: string;
  /** Number of its newest revision when the form was shown. */
  seen: number;
  typed: ChangeTyped;
  /** What somebody has done to it since the form was shown, in a sentence. */
  stale: string | null;
}

/** The same for a form that only asks why: to withdraw or to restore. */
export interface ReasonState extends Omit<FormState, 'values'> {
  change: ChangeState;
}

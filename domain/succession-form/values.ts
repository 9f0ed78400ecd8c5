import type { Problem } from '../inspection-form/problems.ts';
import { type DateTyped, NO_DATE } from '../inspection-form/values.ts';
import { postedFields } from '../posted-fields.ts';
import { TEXTS } from '../text.ts';

/** How many successors the form takes at once. */
export const SUCCESSORS = [1, 2, 3, 4] as const;

/** The extents of a change. */
export const EXTENTS = [
  { slug: 'whole', label: 'The whole council is replaced' },
  { slug: 'part', label: 'Only a part of its duties passes, and the council goes on' },
] as const;

/** What was typed, exactly as typed. A field that was not there is an empty text. */
export interface SuccessionValues {
  /** Slug of the council whose duties pass on. */
  authority: string;
  on: DateTyped;
  /** `whole` or `part`. */
  extent: string;
  successors: SuccessorTyped[];
  sourceTitle: string;
  sourcePublisher: string;
  sourceUrl: string;
  sourcePublished: DateTyped;
}

/** One council that takes over: one of the record by its id, or a new one by its name. */
export interface SuccessorTyped {
  council: string;
  name: string;
  officialName: string;
  type: string;
  region: string;
  part: string;
}

export const NO_SUCCESSOR: SuccessorTyped = { council: '', name: '', officialName: '', type: '', region: '', part: '' };

export const NO_SUCCESSION: SuccessionValues = {
  authority: '',
  on: NO_DATE,
  extent: '',
  successors: [],
  sourceTitle: '',
  sourcePublisher: '',
  sourceUrl: '',
  sourcePublished: NO_DATE,
};

/** What the form shows: what was typed, and what is wrong with it. */
export interface SuccessionState {
  values: SuccessionValues;
  problems: Problem[];
  /** One per form shown, so that a form sent twice records once. */
  requestKey: string;
}

/** Reads a posted form. */
export function successionValuesFrom(form: FormData): SuccessionValues {
  const { typed, chosen, date } = postedFields(form);
  return {
    authority: chosen('authority'),
    on: date('on'),
    extent: chosen('extent'),
    successors: SUCCESSORS.map((n) => ({
      council: chosen(`successor-${n}-council`),
      name: typed(`successor-${n}-name`, TEXTS.council),
      officialName: typed(`successor-${n}-officialName`, TEXTS.council),
      type: chosen(`successor-${n}-type`),
      region: chosen(`successor-${n}-region`),
      part: typed(`successor-${n}-part`, TEXTS.part),
    })),
    sourceTitle: typed('sourceTitle', TEXTS.title),
    sourcePublisher: typed('sourcePublisher', TEXTS.publisher),
    sourceUrl: typed('sourceUrl', TEXTS.address),
    sourcePublished: date('sourcePublished'),
  };
}

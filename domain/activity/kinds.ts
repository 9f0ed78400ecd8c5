import { COMMAND_LINE_NAME, NATIONAL_DATA_SET, type Verb } from '../revision.ts';

/** The kinds of change that can be asked for: what is changed, and how where that makes a difference. */
export const CHANGE_KINDS = [
  { slug: 'recorded', label: 'New inspections', subjects: ['inspection'], verb: 'record' },
  { slug: 'amended', label: 'Amendments', subjects: ['inspection'], verb: 'amend' },
  { slug: 'withdrawn', label: 'Withdrawals', subjects: ['inspection'], verb: 'withdraw' },
  { slug: 'restored', label: 'Restorations', subjects: ['inspection'], verb: 'restore' },
  { slug: 'imported', label: 'Imports', subjects: ['inspection'], verb: 'import' },
  { slug: 'coverage', label: 'Coverage', subjects: ['article'], verb: null },
  { slug: 'councils', label: 'Councils', subjects: ['authority', 'succession'], verb: null },
  { slug: 'people', label: 'People', subjects: ['person', 'invitation'], verb: null },
] as const satisfies readonly { slug: string; label: string; subjects: readonly string[]; verb: Verb | null }[];

export type ChangeKind = (typeof CHANGE_KINDS)[number]['slug'];

export function isChangeKind(text: string): text is ChangeKind {
  return CHANGE_KINDS.some(({ slug }) => slug === text);
}

/** Who can be asked for and has no account. */
export const WITHOUT_ACCOUNT = [
  { id: 'national-data-set', name: NATIONAL_DATA_SET },
  { id: 'command-line', name: COMMAND_LINE_NAME },
] as const;

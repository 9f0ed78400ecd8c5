import type { DateTyped } from './inspection-form/values.ts';
import { isId } from './slug.ts';
import { handedBack, TEXTS, type TextRule } from './text.ts';

/** The fields of a posted form, each with no more in it than it can take. */
export interface PostedFields {
  /** What was typed, exactly, to be read and to be handed back. */
  typed(name: string, rule: TextRule): string;
  /** What was chosen; empty where no form can have offered it. */
  chosen(name: string): string;
  /** Day, month and year, as typed. */
  date(name: string): DateTyped;
  /** Of the fields that begin with `prefix`, the rest of their names: `care-leavers` of `grade-care-leavers`. */
  endings(prefix: string): string[];
}

/** More than the areas of any framework version. */
const MOST_ENDINGS = 40;

/** Reads a posted form. Files and repeated fields are not expected: the first of a name counts, and one that was not there is empty. */
export function postedFields(form: FormData): PostedFields {
  const typed = (name: string, rule: TextRule) => {
    const value = form.get(name);
    return typeof value === 'string' ? handedBack(value, rule) : '';
  };
  const part = (name: string) => typed(name, TEXTS.datePart);
  return {
    typed,
    chosen: (name) => {
      const value = form.get(name);
      return typeof value === 'string' && isId(value) ? value : '';
    },
    date: (name) => ({ day: part(`${name}-day`), month: part(`${name}-month`), year: part(`${name}-year`) }),
    endings: (prefix) => {
      const names = [...new Set(form.keys())].filter((name) => name.startsWith(prefix));
      return names
        .map((name) => name.slice(prefix.length))
        .filter(isId)
        .slice(0, MOST_ENDINGS);
    },
  };
}

import type { InspectionRecord } from '../inspection-record.ts';
import type { PartialDate } from '../partial-date.ts';
import { type DateTyped, type FormValues, NO_VALUES } from './values.ts';

/** What the form is filled with to amend a record: dates to their precision, grades or why there is none. */
export function valuesOf(record: InspectionRecord): FormValues {
  const { authorities, version, kind, start, end, published, theme, reportUrl, note, judgements } = record;
  return {
    ...NO_VALUES,
    authority: authorities[0] ?? '',
    version,
    kind,
    start: typedOf(start),
    end: typedOf(end),
    published: typedOf(published),
    theme: theme ?? '',
    reportUrl: reportUrl ?? '',
    note: note ?? '',
    grades: Object.fromEntries(judgements.map(({ area, grade, reason }) => [area, grade ?? reason ?? ''])),
  };
}

/** As a person would type it: no leading zeros, and blank where it isn't known. */
function typedOf(date: PartialDate | null): DateTyped {
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  return { day: withoutZero(day), month: withoutZero(month), year };
}

const withoutZero = (part: string) => part.replace(/^0/, '');

import type { ReactNode } from 'react';
import { Fieldset } from '@/components/ui/Fieldset';

export type DatePart = 'day' | 'month' | 'year';

const PARTS = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const satisfies readonly { part: DatePart; label: string; width: number }[];

interface DateInputProps {
  /** Fields are named `<name>-day`, `<name>-month`, `<name>-year`, and have the same ids. */
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Which parts the error is about; all three where none is named. */
  errorParts?: readonly DatePart[];
  /** As typed: text, not numbers, so that a wrong value comes back as it was. Any part may be blank. */
  values?: Partial<Record<DatePart, string>>;
}

/** A date that people know or copy. An error should link to `#<name>-day`, or to the part that is wrong. */
export function DateInput({ name, legend, hint, error, errorParts = [], values = {} }: DateInputProps) {
  const isWrong = (part: DatePart) => Boolean(error) && (errorParts.length === 0 || errorParts.includes(part));
  return (
    <Fieldset id={name} legend={legend} hint={hint} error={error}>
      <div className="govuk-date-input">
        {PARTS.map(({ part, label, width }) => (
          <div key={part} className="govuk-date-input__item">
            <div className="govuk-form-group">
              <label className="govuk-label govuk-date-input__label" htmlFor={`${name}-${part}`}>
                {label}
              </label>
              <input
                className={`govuk-input govuk-date-input__input govuk-input--width-${width}${isWrong(part) ? ' govuk-input--error' : ''}`}
                id={`${name}-${part}`}
                name={`${name}-${part}`}
                type="text"
                inputMode="numeric"
                defaultValue={values[part]}
              />
            </div>
          </div>
        ))}
      </div>
    </Fieldset>
  );
}

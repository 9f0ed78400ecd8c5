import type { ReactNode } from 'react';
import { describedBy, groupClass, HintAndError } from '@/components/ui/FormGroup';

interface FieldsetProps {
  /** Prefix of the ids of the hint and the error. */
  id: string;
  legend: ReactNode;
  /** `m` where the legend heads a part of the page, `none` where it only names its fields. */
  legendSize?: 'm' | 's' | 'none';
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}

/** Several fields that answer one question. */
export function Fieldset({ id, legend, legendSize = 's', hint, error, children }: FieldsetProps) {
  const size = legendSize === 'none' ? '' : ` govuk-fieldset__legend--${legendSize}`;
  return (
    <div className={groupClass(error)}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(id, hint, error)}>
        <legend className={`govuk-fieldset__legend${size}`}>{legend}</legend>
        <HintAndError id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}

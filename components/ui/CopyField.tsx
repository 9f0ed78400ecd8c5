'use client';

import { describedBy, FormGroup } from '@/components/ui/FormGroup';

interface CopyFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
}

/** Text to take away. Reaching it marks all of it, so that copying is one key more. */
export function CopyField({ id, label, hint, value }: CopyFieldProps) {
  return (
    <FormGroup id={id} label={label} hint={hint}>
      <input
        className="govuk-input"
        id={id}
        type="text"
        readOnly
        value={value}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        aria-describedby={describedBy(id, hint, undefined)}
      />
    </FormGroup>
  );
}

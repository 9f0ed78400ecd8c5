import type { HTMLInputTypeAttribute } from 'react';
import { describedBy, type FieldWords, FormGroup } from '@/components/ui/FormGroup';

interface InputProps extends FieldWords {
  /** Also the id unless one is given. */
  name: string;
  id?: string;
  /** What the person typed last time, or what is on record. */
  value?: string | undefined;
  type?: HTMLInputTypeAttribute;
  /** Width in characters; the whole column without it. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'url' | 'email';
  spellCheck?: boolean;
  /** Of a date or number: what a picker offers at most. */
  max?: string;
}

export function Input({ name, id = name, label, hint, error, value, width, spellCheck = false, ...rest }: InputProps) {
  const classes = ['govuk-input'];
  if (width !== undefined) classes.push(`govuk-input--width-${width}`);
  if (error) classes.push('govuk-input--error');
  return (
    <FormGroup id={id} label={label} hint={hint} error={error}>
      <input
        {...rest}
        className={classes.join(' ')}
        id={id}
        name={name}
        type={rest.type ?? 'text'}
        defaultValue={value}
        spellCheck={spellCheck}
        aria-describedby={describedBy(id, hint, error)}
      />
    </FormGroup>
  );
}

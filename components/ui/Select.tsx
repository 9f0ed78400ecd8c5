import { describedBy, type FieldWords, FormGroup } from '@/components/ui/FormGroup';

export interface Choice {
  value: string;
  text: string;
}

interface SelectProps extends FieldWords {
  /** Also the id unless one is given. */
  name: string;
  id?: string;
  choices: readonly Choice[];
  value?: string | undefined;
}

/** One of a long list. For up to about eight choices Radios are easier. */
export function Select({ name, id = name, label, hint, error, choices, value }: SelectProps) {
  return (
    <FormGroup id={id} label={label} hint={hint} error={error}>
      {/* The key: React resets a form after its action, and a select would then fall back to its very first value. */}
      <select
        key={value}
        className={error ? 'govuk-select govuk-select--error' : 'govuk-select'}
        id={id}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(id, hint, error)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}

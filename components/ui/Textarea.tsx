import { describedBy, type FieldWords, FormGroup } from '@/components/ui/FormGroup';

interface TextareaProps extends FieldWords {
  /** Also the id unless one is given. */
  name: string;
  id?: string;
  value?: string | undefined;
  rows?: number;
}

export function Textarea({ name, id = name, label, hint, error, value, rows = 5 }: TextareaProps) {
  return (
    <FormGroup id={id} label={label} hint={hint} error={error}>
      <textarea
        className={error ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
        id={id}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-describedby={describedBy(id, hint, error)}
      />
    </FormGroup>
  );
}

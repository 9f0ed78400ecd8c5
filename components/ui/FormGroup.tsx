import type { ReactNode } from 'react';
import { ErrorMessage } from '@/components/ui/ErrorMessage';

/** What every field may say about itself. */
export interface FieldWords {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
}

/** Ids of the hint and the error that FormGroup and Fieldset give a field, for its `aria-describedby`. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter((part) => part !== null);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function groupClass(error: string | undefined): string {
  return error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group';
}

/** Hint and error, in GOV.UK's order, under the ids that `describedBy` names. */
export function HintAndError({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {hint ? (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      ) : null}
      {error ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null}
    </>
  );
}

/** A label with its field. For several fields under one question use Fieldset. */
export function FormGroup({ id, label, hint, error, children }: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className={groupClass(error)}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

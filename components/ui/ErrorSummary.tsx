import { FocusOnMount } from '@/components/ui/FocusOnMount';

export interface FieldError {
  /** `#` and the id of the field; none where the error is about the whole form. */
  href?: string;
  text: string;
}

interface ErrorSummaryProps {
  errors: readonly FieldError[];
  title?: string;
  /** Another value for each submission (the state of the form's action will do): the summary takes the focus again. */
  submission?: unknown;
}

/** All that is wrong with a form, at the top of the page. */
export function ErrorSummary({ errors, title = 'There is a problem', submission }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <FocusOnMount className="govuk-error-summary" signal={submission ?? errors.map(({ text }) => text).join()}>
      {/* The alert is inside what takes the focus; on one element the two would talk over each other. */}
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ href, text }) => (
              <li key={`${href} ${text}`}>{href === undefined ? text : <a href={href}>{text}</a>}</li>
            ))}
          </ul>
        </div>
      </div>
    </FocusOnMount>
  );
}

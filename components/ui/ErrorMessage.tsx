/** What is wrong with one field and how to put it right. */
export function ErrorMessage({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {children}
    </p>
  );
}

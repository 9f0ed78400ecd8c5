/** The first thing a keyboard reaches: past the header to what the page is about. */
export function SkipLink() {
  return (
    <a href="#main" className="govuk-skip-link">
      Skip to main content
    </a>
  );
}

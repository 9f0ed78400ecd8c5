'use client';

/** Shown in place of a page that failed. What went wrong is in the server's log, under the same reference. */
export default function PageFailed({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <>
      <h1 className="govuk-heading-l">Sorry, this page did not work</h1>
      <p className="govuk-body">Something went wrong on our side. Nothing you recorded earlier is lost.</p>
      <button type="button" className="govuk-button" onClick={reset}>
        Try again
      </button>
      <p className="govuk-body">
        If it happens again, go to{' '}
        <a className="govuk-link" href="/">
          England now
        </a>{' '}
        and start from there.
      </p>
      {error.digest === undefined ? null : <p className="govuk-body-s">Reference: {error.digest}</p>}
    </>
  );
}

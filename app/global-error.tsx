'use client';

import './global.scss';

/** Shown when even the header and footer could not be made. It brings its own page, and needs nothing else. */
export default function SiteFailed({ reset }: { reset: () => void }) {
  return (
    <html lang="en-GB" className="govuk-template">
      <body className="govuk-template__body">
        <title>Sorry, Gradeline is not working – Gradeline</title>
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper" id="main">
            <h1 className="govuk-heading-l">Sorry, Gradeline is not working</h1>
            <p className="govuk-body">Something went wrong on our side. Please try again in a few minutes.</p>
            <button type="button" className="govuk-button" onClick={reset}>
              Try again
            </button>
          </main>
        </div>
      </body>
    </html>
  );
}

/** How the statement came about, and since when it holds. Change the day whenever the words change. */
export function HowTested() {
  return (
    <>
      <h2 className="govuk-heading-l">How it was tested</h2>
      <p className="govuk-body">
        This statement was prepared on 25 November 2026, from tests that the makers of Gradeline run themselves. These
        are run before every change of the program:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          every page is checked with axe for WCAG 2.2 A and AA and for good practice, with everything on it unfolded,
          with errors in its forms, as a reader and signed in
        </li>
        <li>every page is checked at 200% and 400% zoom for anything that would need scrolling sideways</li>
        <li>
          the main journeys are walked with the keyboard alone; at each stop the focus must be seen and not covered
        </li>
        <li>pictures and grades are checked in forced colours, light and dark</li>
        <li>the colours of grades are checked for contrast as people with three kinds of colour blindness see them</li>
        <li>every page is checked for movement where reduced motion is asked for</li>
      </ul>
      <p className="govuk-body">
        All of that is done by programs, in Chromium. Programs find fewer than half of all barriers, so please report
        what they miss.
      </p>
    </>
  );
}

/** What is known to fall short. Said first by those who make it, not by those whom it stops. */
export function NotYet() {
  return (
    <>
      <h2 className="govuk-heading-l">What doesn’t work well yet</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          It has not been tried by people who depend on screen readers, voice control, switches or magnifiers, nor with
          every pair of browser and screen reader.
        </li>
        <li>
          The arrow keys in a council’s picture need JavaScript, and a screen reader that lets a page take them. Where
          they don’t work, the table below the picture says the same.
        </li>
        <li>
          A council with many events has a crowded picture on a phone. Words that have no room there are left to the
          panel and the table.
        </li>
        <li>
          Long tables with many columns are hard to follow at high zoom, though they can be scrolled with the keys.
        </li>
      </ul>
      <h3 className="govuk-heading-m">What others publish</h3>
      <p className="govuk-body">
        Reports and articles are on other people’s sites. Many older inspection reports are PDF files that a screen
        reader can’t follow well. We can’t change them; the grades and dates in them are written out here.
      </p>
    </>
  );
}

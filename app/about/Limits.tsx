/** What is done about mistakes. */
export function Corrections() {
  return (
    <>
      <h2 className="govuk-heading-l" id="corrections">
        Corrections
      </h2>
      <p className="govuk-body">
        Only signed-in editors can change the record. Each change is kept with who made it, when, and the whole entry
        before and after. Nothing is overwritten without trace, and no change is ever dated back. Each inspection’s page
        leads to its history, and from there to the record as it stood on a day.
      </p>
      <p className="govuk-body">
        Where a source corrects itself, the corrected value is used. Ofsted’s statistics of 2024, for example, gave
        Staffordshire’s care leavers judgement of November 2023 as good; those of 2025 corrected it to requires
        improvement, and so does Gradeline.{' '}
        <a className="govuk-link" href="/inspections/staffordshire-ilacs-2023-11/history">
          See the history of that inspection
        </a>
        .
      </p>
      <p className="govuk-body">
        If you find a mistake, tell the people who run this copy of Gradeline, with a link to the report that shows it.
      </p>
    </>
  );
}

/** What the record lacks, as far as we know. */
export function Gaps() {
  return (
    <>
      <h2 className="govuk-heading-l" id="gaps">
        Known gaps
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Nothing from frameworks before SIF, which began in November 2013.</li>
        <li>
          Of councils that no longer exist, Cumbria 2015, Northamptonshire 2016 and Dorset 2016 come from press or
          council pages and are partly blank. Bournemouth 2014, Poole 2017 and Cumbria’s re-inspection of 2017 are left
          out, because no publication date was found. Press accounts give each as requires improvement overall.
        </li>
        <li>
          Focused and monitoring visits are those in Ofsted’s tables for 2023-24 and 2024-25 only. The first table has
          no publication dates, so 65 visits say “publication date not held”. Neither has end dates or report links.
        </li>
        <li>
          Joint targeted area inspections run to February 2025, as far as archived pages go; 21 have no report link.
        </li>
        <li>
          City of London 2016 prints one inspection date, so its fieldwork dates are blank; adoption was not judged.
          Isles of Scilly 2016 has three judgements that were not judged.
        </li>
        <li>
          Three ILACS inspections (Bournemouth, Cumbria, Northamptonshire) come from statistics alone, without end date
          or report link.
        </li>
        <li>Area SEND inspections, directors of children’s services, interventions and directions are not held.</li>
        <li>
          The list of trusts that deliver services is not complete. Nor is the news coverage, which holds titles and
          links only; some articles have no date.
        </li>
      </ul>
      <p className="govuk-body">A blank means not known or not applicable. Nothing has been guessed.</p>
    </>
  );
}

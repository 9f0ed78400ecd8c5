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
          Joint targeted area inspections run to May 2026, as far as archived pages go; 21 have no report link. Six of
          2025 and 2026 come from a summary with one date each, which we take as publication: their fieldwork is blank.
        </li>
        <li>
          Area SEND inspections are held from 2023, one for each of 72 areas, as summarised by 29 June 2026. Three have
          no fieldwork dates, and Slough’s outcome is missing. Inspections of 2016 to 2022, revisits and monitoring
          inspections are not held.
        </li>
        <li>
          Youth justice inspections are held from March 2021 to February 2025, 73 of them in England, with the overall
          rating and score but without fieldwork dates or the ratings of single standards. Portsmouth 2022 and West
          Sussex 2022 have a score and no rating, because our source has a footnote in its place or contradicts itself.
        </li>
        <li>The Care Quality Commission’s assessments of adult social care are not held yet.</li>
        <li>
          City of London 2016 prints one inspection date, so its fieldwork dates are blank; adoption was not judged.
          Isles of Scilly 2016 has three judgements that were not judged.
        </li>
        <li>
          Three ILACS inspections (Bournemouth, Cumbria, Northamptonshire) come from statistics alone, without end date
          or report link.
        </li>
        <li>Directors of children’s services, interventions and directions are not held.</li>
        <li>
          The list of trusts that deliver services is not complete. Nor is the news coverage, which holds titles and
          links only; some articles have no date.
        </li>
      </ul>
      <p className="govuk-body">A blank means not known or not applicable. Nothing has been guessed.</p>
    </>
  );
}

/** The two ways to say what a council's grade was on a day, in plain words. */
export function Clocks() {
  return (
    <>
      <h2 className="govuk-heading-l" id="two-clocks">
        Two ways to say “at that date”
      </h2>
      <p className="govuk-body">
        Weeks pass between an inspection and its report, so “the rating at 31 March” can mean two things. Gradeline
        knows both.
      </p>
      <h3 className="govuk-heading-m">What was known</h3>
      <p className="govuk-body">
        The latest report published on or before the day. This is what anyone could have read then, and what Gradeline
        shows unless you ask otherwise.
      </p>
      <h3 className="govuk-heading-m">What had been inspected</h3>
      <p className="govuk-body">
        The latest inspection that started on or before the day, if its report came out within the three months after
        it. Ofsted’s statistics count this way: “as at 31 March” includes reports published by 30 June. Until three
        months have passed the answer can still change, and is called provisional.
      </p>
      <p className="govuk-body">
        Either way, all grades of a council come from that one inspection. They are never picked together from several.
      </p>
      <p className="govuk-body">
        A date known only to the month or the year counts once its last possible day has passed. Where the start of an
        inspection is not known, its publication stands in for it. Dates are days in the United Kingdom.
      </p>
    </>
  );
}

interface NothingChosenProps {
  /** Every council there is, by name. */
  councils: readonly { slug: string }[];
}

const EXAMPLES = [
  {
    of: 'lancashire',
    query: 'authority=lancashire&with=neighbours',
    words: 'Lancashire and its ten statistical neighbours',
  },
  {
    of: 'cumbria',
    query: 'authority=cumberland&authority=westmorland-and-furness&authority=cumbria',
    words: 'Cumberland, Westmorland and Furness, and the county they came from',
  },
  {
    of: 'bristol',
    query: 'authority=bristol&with=region&area=care-leavers',
    words: 'Care leavers in Bristol’s region',
  },
] as const;

/** What can be done here, with examples from the record. */
export function NothingChosen({ councils }: NothingChosenProps) {
  const examples = EXAMPLES.filter(({ of }) => councils.some(({ slug }) => slug === of));
  return (
    <>
      <h2 className="govuk-heading-m">No council is chosen yet</h2>
      <p className="govuk-body">
        Choose up to eight to see their grades side by side on one time axis, or one to see it among its neighbours, its
        region or all of England.
      </p>
      {examples.length === 0 ? null : (
        <>
          <p className="govuk-body">For example:</p>
          <ul className="govuk-list govuk-list--bullet">
            {examples.map(({ query, words }) => (
              <li key={query}>
                <a className="govuk-link" href={`/compare?${query}`}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

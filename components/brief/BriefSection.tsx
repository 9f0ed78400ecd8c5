import type { ReactNode } from 'react';

interface BriefSectionProps {
  /** Unique on the page. */
  id: string;
  heading: string;
  /** How many entries there was no room for. */
  more: number;
  /** Where they all are: the council’s page, unless `where` says something else. */
  page: string;
  where?: string;
  /** What stands there if there is nothing to list. */
  nothing?: string;
  children: readonly ReactNode[];
}

/** One list of the brief. What it leaves out is counted, with where to find it. */
export function BriefSection({
  id,
  heading,
  more,
  page,
  where = 'the council’s page',
  nothing,
  children,
}: BriefSectionProps) {
  return (
    <section className={`brief__section brief__${id}`} aria-labelledby={`brief-${id}`}>
      <h2 className="brief__heading" id={`brief-${id}`}>
        {heading}
      </h2>
      {children.length === 0 && more === 0 ? <p className="brief__text">{nothing}</p> : null}
      {children.length === 0 ? null : <ul className="brief__list">{children}</ul>}
      {more === 0 ? null : (
        <p className="brief__text">
          and {more} more on{' '}
          <a className="govuk-link" href={page}>
            {where}
          </a>
        </p>
      )}
    </section>
  );
}

interface PageLink {
  href: string;
  /** What is there: "Page 3 of 7", "Older articles". */
  label?: string;
}

const BACK =
  'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z';
const ON =
  'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z';

/** To the page before and the page after; lists are paged by key, so there are no page numbers to jump to. */
export function Pagination({
  previous,
  next,
  label = 'Pages',
}: {
  previous?: PageLink;
  next?: PageLink;
  label?: string;
}) {
  if (!previous && !next) return null;
  return (
    <nav className="govuk-pagination govuk-pagination--block" aria-label={label}>
      {previous ? <Arrow to="prev" title="Previous" link={previous} path={BACK} /> : null}
      {next ? <Arrow to="next" title="Next" link={next} path={ON} /> : null}
    </nav>
  );
}

function Arrow({ to, title, link, path }: { to: 'prev' | 'next'; title: string; link: PageLink; path: string }) {
  const decorated = link.label === undefined ? ' govuk-pagination__link-title--decorated' : '';
  return (
    <div className={`govuk-pagination__${to}`}>
      <a className="govuk-link govuk-pagination__link" href={link.href} rel={to}>
        <svg
          className={`govuk-pagination__icon govuk-pagination__icon--${to}`}
          xmlns="http://www.w3.org/2000/svg"
          height="13"
          width="15"
          aria-hidden="true"
          focusable="false"
          viewBox="0 0 15 13"
        >
          <path d={path} />
        </svg>
        <span className={`govuk-pagination__link-title${decorated}`}>
          {title}
          <span className="govuk-visually-hidden"> page</span>
        </span>
        {link.label === undefined ? null : (
          <>
            <span className="govuk-visually-hidden">:</span>
            <span className="govuk-pagination__link-label">{link.label}</span>
          </>
        )}
      </a>
    </div>
  );
}

/** The way back up, from the top. The page itself is its heading, so it is left out. */
export function Breadcrumbs({ items }: { items: readonly { href: string; text: string }[] }) {
  return (
    <nav className="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {items.map(({ href, text }) => (
          <li key={href} className="govuk-breadcrumbs__list-item">
            <a className="govuk-breadcrumbs__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

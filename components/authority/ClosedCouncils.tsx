import { formatDate } from '@/domain/partial-date';
import { listInWords } from '@/domain/standing-sentence';

interface Closed {
  slug: string;
  name: string;
  closedOn: string;
  successors: { slug: string; name: string }[];
}

/** Councils that are no more: they hold no grade, and their records stay. */
export function ClosedCouncils({ councils }: { councils: readonly Closed[] }) {
  if (councils.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Councils that have closed</h2>
      <ul className="govuk-list govuk-list--bullet">
        {councils.map(({ slug, name, closedOn, successors }) => (
          <li key={slug}>
            <a className="govuk-link" href={`/authorities/${slug}`}>
              {name}
            </a>
            , closed {formatDate(closedOn)}
            {successors.length === 0 ? '' : `, replaced by ${listInWords(successors.map((heir) => heir.name))}`}
          </li>
        ))}
      </ul>
    </>
  );
}

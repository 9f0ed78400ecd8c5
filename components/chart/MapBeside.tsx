import { type MapCouncil, stoodInWords } from '@/domain/england/map-council';
import { type Day, formatDate } from '@/domain/partial-date';
import { listInWords } from '@/domain/standing-sentence';

export interface ClosedCouncil {
  slug: string;
  name: string;
  closedOn: Day;
  successors: readonly { name: string }[];
}

interface MapBesideProps {
  /** Open on the map’s day, without a hexagon. */
  beside: readonly MapCouncil[];
  /** Every council that has closed, whenever. */
  closed: readonly ClosedCouncil[];
  day: Day;
  hrefOf: (slug: string) => string;
}

/** The councils that have no place on the map: open ones with where they stood, and those that had closed by its day. */
export function MapBeside({ beside, closed, day, hrefOf }: MapBesideProps) {
  const gone = closed.filter(({ closedOn }) => closedOn < day);
  if (beside.length + gone.length === 0) return null;
  const open = beside.map((council) => ({ ...council, words: `: ${stoodInWords(council)}` }));
  return (
    <>
      <h3 className="govuk-heading-s">Councils without a place on the map</h3>
      <ul className="govuk-body-s hex-map__beside">
        {[...open, ...gone.map((council) => ({ ...council, words: closedWords(council) }))].map((council) => (
          <li key={council.slug}>
            <a className="govuk-link" href={hrefOf(council.slug)}>
              {council.name}
            </a>
            {council.words}
          </li>
        ))}
      </ul>
    </>
  );
}

function closedWords({ closedOn, successors }: ClosedCouncil): string {
  const heirs = listInWords(successors.map(({ name }) => name));
  return `, closed ${formatDate(closedOn)}${heirs === '' ? '' : `; now ${heirs}`}`;
}

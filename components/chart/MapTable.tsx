import { Table } from '@/components/ui/Table';
import type { MapCouncil } from '@/domain/england/map-council';
import { ratingCounts, ratingKey } from '@/domain/england/map-finding';
import { ratingInWords } from '@/domain/measures/counts';
import { type Day, formatDate, formatMonth } from '@/domain/partial-date';

interface MapTableProps {
  councils: readonly MapCouncil[];
  day: Day;
  /** The list of these councils, each with its dates. */
  list: string;
}

/** The map’s twin: every council by region and grade, with the month since when. Its days are in the list and in the CSV. */
export function MapTable({ councils, day, list }: MapTableProps) {
  const regions = [...new Set(councils.map(({ region }) => region))].sort();
  return (
    <>
      <p className="govuk-body-s">
        Since when each council has held its grade stands in brackets.{' '}
        <a className="govuk-link" href={list}>
          Each council with its dates, as a list
        </a>
      </p>
      <Table
        caption={`Councils by region and grade on ${formatDate(day)}`}
        columns={[{ label: 'Region' }, { label: 'Grade' }, { label: 'Number', numeric: true }, { label: 'Councils' }]}
        rows={regions.flatMap((region) => rowsOf(region, councils))}
      />
    </>
  );
}

function rowsOf(region: string, councils: readonly MapCouncil[]) {
  const own = councils.filter((council) => council.region === region);
  return ratingCounts(own).map((rating) => ({
    key: `${region} ${ratingKey(rating)}`,
    cells: [region, ratingInWords(rating), rating.count, namesAt(own, ratingKey(rating))],
  }));
}

function namesAt(councils: readonly MapCouncil[], key: string): string {
  return councils
    .filter(({ rating }) => ratingKey(rating) === key)
    .map(({ name, since }) => (since === null ? name : `${name} (${formatMonth(since)})`))
    .sort()
    .join(', ');
}

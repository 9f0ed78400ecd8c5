import type { Metadata } from 'next';
import { AuthorityTable } from '@/components/authority/AuthorityTable';
import { ClosedCouncils } from '@/components/authority/ClosedCouncils';
import { FilterForm } from '@/components/authority/FilterForm';
import { Pagination } from '@/components/ui/Pagination';
import { closedAuthorities, filterChoices, listAuthorities, PAGE_SIZE } from '@/data/authorities';
import { allRegimes } from '@/data/council';
import { type Listing, listingAddress, parseListing } from '@/domain/listing';
import type { Day } from '@/domain/partial-date';
import { today } from '../today';

export const metadata: Metadata = { title: 'Councils' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Authorities({ searchParams }: Props) {
  const now = today();
  const listing = parseListing(await searchParams, { today: now, regimes: await allRegimes() });
  const [{ total, authorities }, closed, choices] = await Promise.all([
    listAuthorities(listing),
    listing.ratings.length > 0 || listing.framework !== null ? [] : closedAuthorities(listing),
    filterChoices(listing.area, listing.regime),
  ]);
  const area = choices.areas.find(({ slug }) => slug === listing.area)?.name ?? listing.area;
  return (
    <>
      <h1 className="govuk-heading-xl">Councils</h1>
      <div className="with-filters">
        <FilterForm listing={listing} choices={choices} />
        <div className="with-filters__results">
          <p className="govuk-body-l" role="status">
            {countInWords(total, listing)}
          </p>
          {total === 0 ? <NothingFound /> : <AuthorityTable area={area} authorities={authorities} />}
          <Pagination {...pages(listing, total, now)} />
          <ClosedCouncils councils={closed} />
        </div>
      </div>
    </>
  );
}

function countInWords(total: number, { page }: Listing): string {
  const councils = total === 1 ? '1 council' : `${total} councils`;
  const last = Math.ceil(total / PAGE_SIZE);
  return last > 1 ? `${councils}, page ${page} of ${last}` : councils;
}

function pages(listing: Listing, total: number, now: Day) {
  const { page } = listing;
  const to = (number: number) => ({ href: listingAddress({ ...listing, page: number }, now), label: `Page ${number}` });
  return {
    ...(page > 1 && total > 0 && { previous: to(page - 1) }),
    ...(page * PAGE_SIZE < total && { next: to(page + 1) }),
  };
}

function NothingFound() {
  return (
    <p className="govuk-body">
      No council open today matches all of these. Take away a filter, or{' '}
      <a className="govuk-link" href="/authorities">
        show every council
      </a>
      .
    </p>
  );
}

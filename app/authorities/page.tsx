import type { Metadata } from 'next';
import { AuthorityTable } from '@/components/authority/AuthorityTable';
import { ClockPanel } from '@/components/authority/ClockPanel';
import { ClosedCouncils } from '@/components/authority/ClosedCouncils';
import { FilterForm } from '@/components/authority/FilterForm';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Pagination } from '@/components/ui/Pagination';
import { closedAuthorities, type FilterChoices, filterChoices, listAuthorities, PAGE_SIZE } from '@/data/authorities';
import { allRegimes } from '@/data/council';
import { AS_IT_STANDS } from '@/domain/clocks';
import { headlineOf, type Listing, listingAddress, parseListing } from '@/domain/listing';
import { type Day, formatDate } from '@/domain/partial-date';
import { today } from '../today';

export const metadata: Metadata = { title: 'Councils' };

type Params = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Params> };

export default async function Authorities({ searchParams }: Props) {
  const now = today();
  const { listing, choices } = await asked(await searchParams, now);
  const [{ total, authorities }, closed] = await Promise.all([
    listAuthorities(listing),
    listing.ratings.length > 0 || listing.framework !== null ? [] : closedAuthorities(listing),
  ]);
  const area = choices.areas.find(({ slug }) => slug === listing.area)?.name ?? listing.area;
  const path = listingAddress({ ...listing, clocks: { ...AS_IT_STANDS, asAt: now, basis: 'known' }, page: 1 }, now);
  return (
    <>
      <ErrorSummary errors={listing.problems.map(({ field, text }) => ({ href: `#${field}`, text }))} />
      <h1 className="govuk-heading-xl">{headingOf(listing, now)}</h1>
      <div className="with-filters">
        <FilterForm listing={listing} choices={choices} today={now} />
        <div className="with-filters__results">
          <p className="govuk-body-l" role="status">
            {countInWords(total, listing)}
          </p>
          <ClockPanel read={listing} today={now} path={path} picker={false} />
          {total === 0 ? (
            <NothingFound listing={listing} now={now} />
          ) : (
            <AuthorityTable area={area} authorities={authorities} clocks={listing.clocks} today={now} />
          )}
          <Pagination {...pages(listing, total, now)} />
          <ClosedCouncils councils={closed} />
        </div>
      </div>
    </>
  );
}

/** The listing that the address asks for. A judgement of another regime gives way to the regime's own headline. */
async function asked(params: Params, now: Day): Promise<{ listing: Listing; choices: FilterChoices }> {
  const regimes = await allRegimes();
  const listing = parseListing(params, { today: now, regimes });
  const choices = await filterChoices(listing.area, listing.regime);
  if (choices.areas.some(({ slug }) => slug === listing.area)) return { listing, choices };
  const area = headlineOf(listing.regime, regimes);
  return { listing: { ...listing, area }, choices: await filterChoices(area, listing.regime) };
}

function headingOf({ clocks }: Listing, now: Day): string {
  return clocks.asAt === now ? 'Councils' : `Councils as at ${formatDate(clocks.asAt)}`;
}

function countInWords(total: number, { page }: Listing): string {
  const councils = total === 1 ? '1 council' : `${total} councils`;
  const last = Math.ceil(total / PAGE_SIZE);
  return last > 1 ? `${councils}, page ${page} of ${last}` : councils;
}

function pages(listing: Listing, total: number, now: Day) {
  const { page } = listing;
  const to = (number: number) => ({
    href: listingAddress({ ...listing, page: number }, now),
    label: `Page ${number}`,
  });
  return {
    ...(page > 1 && total > 0 && { previous: to(page - 1) }),
    ...(page * PAGE_SIZE < total && { next: to(page + 1) }),
  };
}

function NothingFound({ listing, now }: { listing: Listing; now: Day }) {
  const day = listing.clocks.asAt === now ? 'today' : `on ${formatDate(listing.clocks.asAt)}`;
  return (
    <p className="govuk-body">
      No council open {day} matches all of these. Take away a filter, or{' '}
      <a className="govuk-link" href="/authorities">
        show every council
      </a>
      .
    </p>
  );
}

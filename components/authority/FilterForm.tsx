import { ClockFields } from '@/components/authority/ClockFields';
import { Button } from '@/components/ui/Button';
import { Checkboxes } from '@/components/ui/Checkboxes';
import { Details } from '@/components/ui/Details';
import { FilterPanel } from '@/components/ui/FilterPanel';
import { Input } from '@/components/ui/Input';
import { Select } from '@/components/ui/Select';
import { type Listing, SORTS } from '@/domain/listing';
import type { Day } from '@/domain/partial-date';
import { CHILDRENS_SERVICES, noneInWords, OVERALL, reasonOf } from '@/domain/standing';

interface Choices {
  regimes: { slug: string; name: string }[];
  grades: { slug: string; label: string }[];
  areas: { slug: string; name: string }[];
  regions: { slug: string; name: string }[];
  types: { slug: string; name: string }[];
  versions: { slug: string; label: string }[];
}

const named = ({ slug, name }: { slug: string; name: string }) => ({ value: slug, text: name });
const labelled = ({ slug, label }: { slug: string; label: string }) => ({ value: slug, text: label });

/** Every filter of the list, as one GET form: what is asked for stands in the address. */
export function FilterForm({ listing, choices, today }: { listing: Listing; choices: Choices; today: Day }) {
  const { regions, types, framework } = listing;
  const more = regions.length + types.length + (framework === null ? 0 : 1);
  return (
    <FilterPanel title="Filter" summary="Filter and sort" open={listing.problems.length > 0}>
      <form action="/authorities" method="get">
        <Input
          name="q"
          label="Council name or code"
          value={listing.q}
          type="search"
          error={listing.problems.find(({ field }) => field === 'q')?.text}
        />
        <Select name="regime" label="Inspected for" choices={choices.regimes.map(named)} value={listing.regime} />
        <Select name="area" label="Judgement" choices={choices.areas.map(named)} value={listing.area} />
        <Checkboxes name="rating" legend="Rating" choices={ratings(listing, choices)} values={listing.ratings} small />
        <Details
          summary={more === 0 ? 'Region, type and framework' : `Region, type and framework (${more} chosen)`}
          open={more > 0}
        >
          <Checkboxes name="region" legend="Region" choices={choices.regions.map(named)} values={regions} small />
          <Checkboxes name="type" legend="Type of council" choices={choices.types.map(named)} values={types} small />
          <Select
            name="framework"
            label="Latest inspection under"
            choices={[{ value: '', text: 'Any framework' }, ...choices.versions.map(labelled)]}
            value={framework ?? ''}
          />
        </Details>
        <ClockFields read={listing} today={today} />
        <Select name="sort" label="Sort by" choices={SORTS.map(labelled)} value={listing.sort} />
        <Button>Show councils</Button>
        <p className="govuk-body">
          <a className="govuk-link" href="/authorities">
            Clear filters
          </a>
        </p>
      </form>
    </FilterPanel>
  );
}

/** The grades of the area's scale, then the ways of having none; one that is asked for stays in the form whatever it is. */
function ratings({ regime, area, ratings: asked }: Listing, { grades }: Choices) {
  const offered = new Set([...waysOfNone(regime, area), ...asked.filter((rating) => reasonOf(rating) !== null)]);
  return [...grades.map(labelled), ...[...offered].map((rating) => ({ value: rating, text: wayInWords(rating) }))];
}

/** The ways of having no grade that are worth a box; the others come by a link that asks for them. */
function waysOfNone(regime: string, area: string): string[] {
  if (regime !== CHILDRENS_SERVICES) return ['not-held', 'none-in-record'];
  if (area === OVERALL) return ['no-overall', 'none-in-record'];
  return ['area-not-in-framework', 'not-judged', 'none-in-record'];
}

function wayInWords(rating: string): string {
  if (rating === 'none-in-record') return 'None in this record';
  const reason = reasonOf(rating);
  return reason === null ? rating : noneInWords(reason);
}

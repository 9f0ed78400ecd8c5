import { ClockFields } from '@/components/authority/ClockFields';
import { Button } from '@/components/ui/Button';
import { Checkboxes } from '@/components/ui/Checkboxes';
import { Select } from '@/components/ui/Select';
import type { Named } from '@/domain/measures/places';
import { SINCE_PATH, SINCE_SORTS, type SinceRead } from '@/domain/measures/since-asked';
import type { Day } from '@/domain/partial-date';

interface SinceFormProps {
  read: SinceRead;
  regions: readonly Named[];
  today: Day;
}

/** The order, the regions, the day and the clock, as one GET form: what is asked for stands in the address. */
export function SinceForm({ read, regions, today }: SinceFormProps) {
  const { asked, problems } = read;
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const choices = regions.map(({ slug, name }) => ({ value: slug, text: name }));
  const orders = SINCE_SORTS.map(({ slug, label }) => ({ value: slug, text: label }));
  return (
    <search className="with-filters__form">
      <form action={SINCE_PATH} method="get">
        <h2 className="govuk-heading-m">Ask</h2>
        <Select name="sort" label="Sort by" choices={orders} value={asked.sort} error={wrong('sort')} />
        <Checkboxes
          name="region"
          legend="Region"
          choices={choices}
          values={asked.regions}
          error={wrong('region')}
          small
        />
        <ClockFields read={read} today={today} />
        <Button>Show councils</Button>
        <p className="govuk-body">
          <a className="govuk-link" href={SINCE_PATH}>
            Clear filters
          </a>
        </p>
      </form>
    </search>
  );
}

import { ClockFields } from '@/components/authority/ClockFields';
import { CouncilInput } from '@/components/comparison/CouncilInput';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { Select } from '@/components/ui/Select';
import { type ComparisonAsked, comparisonAddress, SORTS, WITHS, without } from '@/domain/comparison/asked';
import { COUNCIL_FIELD } from '@/domain/comparison/chosen';
import type { Problem } from '@/domain/inspection-form/problems';
import type { Day } from '@/domain/partial-date';

interface Named {
  slug: string;
  name: string;
}

interface CompareFormProps {
  asked: ComparisonAsked;
  /** What could not be taken as a council, and the day, as they were typed. */
  typed: { council: string; asAt: string };
  problems: Problem[];
  /** The councils chosen so far. */
  chosen: readonly Named[];
  choices: { councils: readonly Named[]; areas: readonly Named[] };
  today: Day;
}

const labelled = ({ slug, label }: { slug: string; label: string }) => ({ value: slug, text: label });
const ORDERS = [{ value: '', text: 'Closest first, else by name' }, ...SORTS.map(labelled)];

/** What to compare, as one GET form: councils are added by a field and removed by links, and all of it stands in the address. */
export function CompareForm({ asked, typed, problems, chosen, choices, today }: CompareFormProps) {
  const { clocks } = asked;
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const dated = problems.some(({ field }) => field !== COUNCIL_FIELD && field !== 'with');
  const areas = choices.areas.map(({ slug, name }) => ({ value: slug, text: name }));
  return (
    <search className="comparison-form">
      <Chosen asked={asked} chosen={chosen} today={today} />
      <form action="/compare" method="get">
        {chosen.map(({ slug }) => (
          <input key={slug} type="hidden" name={COUNCIL_FIELD} value={slug} />
        ))}
        <CouncilInput
          councils={choices.councils}
          value={typed.council}
          error={wrong(COUNCIL_FIELD)}
          label={chosen.length === 0 ? 'Choose a council' : 'Add a council'}
        />
        <div className="comparison-form__choices">
          <Select
            name="with"
            label="Compare with"
            choices={WITHS.map(labelled)}
            value={asked.with}
            error={wrong('with')}
          />
          <Select name="area" label="Judgement" choices={areas} value={asked.area} />
          <Select name="sort" label="Sort by" choices={ORDERS} value={asked.sort ?? ''} />
        </div>
        <Details summary="Choose another day or clock" open={dated}>
          <ClockFields read={{ clocks, typed: typed.asAt, problems }} today={today} />
        </Details>
        <Button>Compare</Button>
      </form>
    </search>
  );
}

/** Each with a link to the same comparison without it. */
function Chosen({ asked, chosen, today }: Pick<CompareFormProps, 'asked' | 'chosen' | 'today'>) {
  if (chosen.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-s">Chosen</h2>
      <ul className="comparison-chosen govuk-list">
        {chosen.map(({ slug, name }) => (
          <li key={slug}>
            {name}{' '}
            <a className="govuk-link" href={comparisonAddress(without(asked, slug), today)}>
              Remove<span className="govuk-visually-hidden"> {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

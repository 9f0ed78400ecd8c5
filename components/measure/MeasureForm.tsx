import { Button } from '@/components/ui/Button';
import { Checkboxes } from '@/components/ui/Checkboxes';
import { Details } from '@/components/ui/Details';
import { FilterPanel } from '@/components/ui/FilterPanel';
import { Input } from '@/components/ui/Input';
import { Radios } from '@/components/ui/Radios';
import { Select } from '@/components/ui/Select';
import type { Asked, AskedRead } from '@/domain/measures/asked';
import type { Named } from '@/domain/measures/places';

interface Choices {
  regimes: readonly Named[];
  areas: readonly Named[];
  regions: readonly Named[];
  types: readonly Named[];
}

interface MeasureFormProps extends Omit<AskedRead, 'asked'> {
  asked: Asked;
  choices: Choices;
}

const named = ({ slug, name }: Named) => ({ value: slug, text: name });

/** The days, the clock, the judgement and the councils, as one GET form: what is asked for stands in the address. */
export function MeasureForm({ asked, typed, problems, choices }: MeasureFormProps) {
  const { regions, types, clocks } = asked;
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const chosen = regions.length + types.length;
  return (
    <FilterPanel title="Ask" summary="Choose days, judgement and councils" open={problems.length > 0}>
      <form action="/england" method="get">
        <DayInput
          name="from"
          label="Earlier day"
          hint="Left blank: the whole record for how grades were shared out, a year before for what changed, five years for how long things took"
          {...{ typed: typed.from, day: asked.from, error: wrong('from') }}
        />
        <DayInput
          name="asAt"
          label="Later day"
          hint="Left blank: today"
          {...{ typed: typed.asAt, day: clocks.asAt, error: wrong('asAt') }}
        />
        <Radios name="basis" legend="Count" choices={CLOCKS} value={clocks.basis} error={wrong('basis')} small />
        <Select name="area" label="Judgement" choices={choices.areas.map(named)} value={asked.area} />
        <Radios name="by" legend="Break down by" choices={WAYS} value={asked.by} small />
        <Details
          summary={chosen === 0 ? 'Region, type and regime' : `Region, type and regime (${chosen} chosen)`}
          open={chosen > 0}
        >
          <Checkboxes name="region" legend="Region" choices={choices.regions.map(named)} values={regions} small />
          <Checkboxes name="type" legend="Type of council" choices={choices.types.map(named)} values={types} small />
          <Select name="regime" label="Line of inspection" choices={choices.regimes.map(named)} value={asked.regime} />
        </Details>
        <Kept name="recordedAt" value={clocks.recordedAt} />
        <Kept name="sourceStatedOn" value={clocks.sourceStatedOn} />
        <Button>Show England over time</Button>
      </form>
    </FilterPanel>
  );
}

const CLOCKS = [
  { value: 'known', text: 'What was known' },
  { value: 'inspected', text: 'What had been inspected' },
];
const WAYS = [
  { value: 'region', text: 'Region' },
  { value: 'type', text: 'Type of council' },
];

interface DayInputProps {
  name: string;
  label: string;
  hint: string;
  typed: string;
  day: string | null;
  error: string | undefined;
}

/** A date picker; what no date picker can hold comes back as it was typed. */
function DayInput({ typed, day, error, ...words }: DayInputProps) {
  const value = error === undefined && typed !== '' ? (day ?? '') : typed;
  return <Input {...words} type={error === undefined ? 'date' : 'text'} value={value} error={error} />;
}

/** Which state of the record is read stays as it is. */
function Kept({ name, value }: { name: string; value: string | null }) {
  return value === null ? null : <input type="hidden" name={name} value={value} />;
}

import { Button } from '@/components/ui/Button';
import { FilterPanel } from '@/components/ui/FilterPanel';
import { Input } from '@/components/ui/Input';
import { Select } from '@/components/ui/Select';
import type { ActivityChoices, ActivityRead } from '@/domain/activity/asked';
import { CHANGE_KINDS } from '@/domain/activity/kinds';

interface ActivityFormProps extends Pick<ActivityRead, 'asked' | 'typed' | 'problems'> {
  choices: ActivityChoices;
}

const ALL = { value: '', text: 'All' };
const named = ({ id, name }: { id: string; name: string }) => ({ value: id, text: name });

/** Which changes to list, as one GET form: what is asked for stands in the address. */
export function ActivityForm({ asked, typed, problems, choices }: ActivityFormProps) {
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const kinds = CHANGE_KINDS.map(({ slug, label }) => ({ value: slug, text: label }));
  const day = (field: 'from' | 'to') =>
    wrong(field) === undefined
      ? { type: 'date', value: asked[field] ?? '' }
      : { type: 'text', value: typed[field], error: wrong(field) };
  return (
    <FilterPanel title="Ask" summary="Choose whose changes, and when" open={problems.length > 0}>
      <form action="/activity" method="get">
        <Select
          name="person"
          label="Who"
          choices={[ALL, ...choices.people.map(named)]}
          value={asked.person ?? ''}
          error={wrong('person')}
        />
        <Select
          name="council"
          label="Council"
          choices={[ALL, ...choices.councils.map(named)]}
          value={asked.council ?? ''}
          error={wrong('council')}
        />
        <Select name="kind" label="What" choices={[ALL, ...kinds]} value={asked.kind ?? ''} error={wrong('kind')} />
        <Input name="from" label="From" {...day('from')} />
        <Input name="to" label="Up to" {...day('to')} />
        <Button>Show changes</Button>
      </form>
    </FilterPanel>
  );
}

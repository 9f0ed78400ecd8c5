import { Details } from '@/components/ui/Details';
import { Input } from '@/components/ui/Input';
import { Select } from '@/components/ui/Select';
import type { SuccessionChoices } from '@/domain/succession-form/successors';
import { NO_SUCCESSOR, SUCCESSORS, type SuccessorTyped } from '@/domain/succession-form/values';

interface SuccessorFieldsProps {
  typed: readonly SuccessorTyped[];
  choices: SuccessionChoices;
  wrong: (field: string) => string | undefined;
}

const FIELDS = ['council', 'name', 'officialName', 'type', 'region', 'part'] as const;
type Field = (typeof FIELDS)[number];

/** The councils that take over: the first in sight, more on request. One that has something typed or wrong is open. */
export function SuccessorFields({ typed, choices, wrong }: SuccessorFieldsProps) {
  const [first, ...more] = SUCCESSORS;
  const rowOf = (n: number) => typed[n - 1] ?? NO_SUCCESSOR;
  const inUse = (n: number) => FIELDS.some((field) => rowOf(n)[field] !== '' || wrong(`successor-${n}-${field}`));
  return (
    <section aria-labelledby="successors-heading">
      <h2 className="govuk-heading-m" id="successors-heading">
        Councils that take over
      </h2>
      <SuccessorField n={first} row={rowOf(first)} choices={choices} wrong={wrong} />
      {more.map((n) => (
        <Details key={n} summary={`Council ${n}`} open={inUse(n)}>
          <SuccessorField n={n} row={rowOf(n)} choices={choices} wrong={wrong} />
        </Details>
      ))}
    </section>
  );
}

type RowProps = Omit<SuccessorFieldsProps, 'typed'> & { n: number; row: SuccessorTyped };

function SuccessorField({ n, row, choices: { authorities, types, regions }, wrong }: RowProps) {
  const of = (field: Field) => {
    const name = `successor-${n}-${field}`;
    return { name, value: row[field], error: wrong(name) };
  };
  return (
    <>
      <Select
        {...of('council')}
        label={`Council ${n}`}
        hint="If it is not in this record yet, leave this and name it below."
        choices={[
          { value: '', text: 'A new council, or none' },
          ...authorities.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Input {...of('name')} label={`Name of new council ${n}`} hint="As people say it, for example Cumberland" />
      <Input {...of('officialName')} label={`Full name of new council ${n}`} hint="For example, Cumberland Council" />
      <Select
        {...of('type')}
        label={`Type of new council ${n}`}
        choices={[
          { value: '', text: 'Choose a type' },
          ...types.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <Select
        {...of('region')}
        label={`Region of new council ${n}`}
        choices={[
          { value: '', text: 'Choose a region' },
          ...regions.map(({ code, name }) => ({ value: code, text: name })),
        ]}
      />
      <Input
        {...of('part')}
        label={`What passes to council ${n} (optional for a whole council)`}
        hint="For example, the districts of Carlisle and Allerdale"
        spellCheck
      />
    </>
  );
}

'use client';

import { useActionState, useState, useSyncExternalStore } from 'react';
import { ArticleFields } from '@/components/inspection/ArticleFields';
import { ChangedMeanwhile, ChangeFields } from '@/components/inspection/ChangeFields';
import { Duplicate } from '@/components/inspection/Duplicate';
import { GradeFields } from '@/components/inspection/GradeFields';
import { JointCouncils } from '@/components/inspection/JointCouncils';
import { Button } from '@/components/ui/Button';
import { DateInput } from '@/components/ui/DateInput';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Input } from '@/components/ui/Input';
import { Select } from '@/components/ui/Select';
import { Textarea } from '@/components/ui/Textarea';
import { areasFor, type FormChoices, type VersionChoice } from '@/domain/inspection-form/choices';
import type { FormState } from '@/domain/inspection-form/state';
import { formatDate } from '@/domain/partial-date';

interface InspectionFormProps {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  choices: FormChoices;
  first: FormState;
  /** The page it stands on: where it is sent to without JavaScript. */
  address: string;
  title: string;
  button: string;
  /** Names of the councils of a joint service, which an amendment leaves as they are. */
  joint?: readonly string[];
}

/**
 * Records or amends one inspection. The grades asked for follow the framework and kind: at once with JavaScript, by a button
 * without.
 */
export function InspectionForm({ action, choices, first, address, title, button, joint = [] }: InspectionFormProps) {
  const [state, send, pending] = useActionState(action, first, address);
  const { values, problems, change } = state;
  const [chosen, choose] = useState({ version: values.version, kind: values.kind });
  const scripted = useScripted();
  const now = scripted ? chosen : values;
  const refused = problems.length > 0 || state.duplicate !== null || (change?.stale ?? null) !== null;
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return (
    <>
      <title>{`${refused ? 'Error: ' : ''}${title} – Gradeline`}</title>
      <ErrorSummary
        errors={problems.map(({ field, text }) => ({ href: `#${targetOf(field)}`, text }))}
        submission={state}
      />
      {state.duplicate === null ? null : <Duplicate id={state.duplicate} />}
      {change === undefined ? null : <ChangedMeanwhile change={change} />}
      <h1 className="govuk-heading-xl">{title}</h1>
      <form action={send} noValidate onChange={(event) => choose(choiceAfter(chosen, event.target))}>
        <input type="hidden" name="requestKey" value={state.requestKey} />
        {joint.length > 0 ? (
          <JointCouncils names={joint} first={values.authority} />
        ) : (
          <Select
            name="authority"
            label="Council"
            choices={authorityChoices(choices)}
            value={values.authority}
            error={wrong('authority')}
          />
        )}
        <Select
          name="version"
          label="Framework"
          choices={versionChoices(choices.versions)}
          value={values.version}
          error={wrong('version')}
        />
        <Select
          name="kind"
          label="Kind of inspection"
          choices={kindChoices(choices.versions, now.version)}
          value={values.kind}
          error={wrong('kind')}
        />
        {scripted ? null : (
          <Button look="secondary" name="intent" value="choose">
            Show the grades for this framework and kind
          </Button>
        )}
        <DateFields values={values} wrong={wrong} />
        <GradeFields areas={areasFor(choices.versions, now.version, now.kind)} typed={values} wrong={wrong} />
        <Input
          name="theme"
          label="Subject (optional)"
          hint="What a visit looked at, for example care leavers"
          value={values.theme}
          error={wrong('theme')}
        />
        <Input
          name="reportUrl"
          label="Link to the report (optional)"
          type="url"
          inputMode="url"
          value={values.reportUrl}
          error={wrong('reportUrl')}
        />
        <Textarea
          name="note"
          label="Note (optional)"
          hint="Anything a reader should know about this record"
          value={values.note}
          error={wrong('note')}
        />
        {change === undefined ? (
          <ArticleFields typed={values.articles} wrong={wrong} />
        ) : (
          <ChangeFields change={change} wrong={wrong} />
        )}
        <Button pending={pending}>{button}</Button>
      </form>
    </>
  );
}

const DATES = [
  {
    name: 'start',
    legend: 'First day of fieldwork',
    hint: 'For example, 28 11 2022. If you only know the month or the year, give that.',
  },
  { name: 'end', legend: 'Last day of fieldwork', hint: undefined },
  { name: 'published', legend: 'Report published', hint: 'Leave it blank while the report is awaited.' },
] as const;

function DateFields({ values, wrong }: { values: FormState['values']; wrong: (field: string) => string | undefined }) {
  return DATES.map(({ name, legend, hint }) => (
    <DateInput key={name} name={name} legend={legend} hint={hint} values={values[name]} error={wrong(name)} />
  ));
}

/** Where an error leads: the first input of the field. */
function targetOf(field: string): string {
  const isDate = field === 'start' || field === 'end' || field.endsWith('published');
  return isDate ? `${field}-day` : field;
}

function choiceAfter(chosen: { version: string; kind: string }, target: EventTarget) {
  if (!(target instanceof HTMLSelectElement) || (target.name !== 'version' && target.name !== 'kind')) return chosen;
  return { ...chosen, [target.name]: target.value };
}

const authorityChoices = ({ authorities }: FormChoices) => [
  { value: '', text: 'Choose a council' },
  ...authorities.map(({ id, name, closedOn }) => ({
    value: id,
    // True before that day and after it: an end may be announced years ahead.
    text: closedOn === null ? name : `${name} (until ${formatDate(closedOn)})`,
  })),
];

const versionChoices = (versions: readonly VersionChoice[]) => [
  { value: '', text: 'Choose a framework' },
  ...versions.map(({ slug, label }) => ({ value: slug, text: label })),
];

/** The kinds of the chosen framework; of all of them while none is chosen. */
function kindChoices(versions: readonly VersionChoice[], version: string) {
  const offered = versions.filter(({ slug }) => version === '' || slug === version).flatMap(({ kinds }) => kinds);
  const kinds = new Map(offered.map(({ slug, name }) => [slug, name]));
  return [{ value: '', text: 'Choose a kind' }, ...[...kinds].map(([value, text]) => ({ value, text }))];
}

const never = () => () => {};

/** Whether this page runs JavaScript: false on the server and at first paint. */
function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

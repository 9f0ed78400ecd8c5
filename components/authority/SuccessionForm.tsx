'use client';

import { useActionState } from 'react';
import { SuccessorFields } from '@/components/authority/SuccessorFields';
import { Button } from '@/components/ui/Button';
import { DateInput } from '@/components/ui/DateInput';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Input } from '@/components/ui/Input';
import { Radios } from '@/components/ui/Radios';
import type { SuccessionChoices } from '@/domain/succession-form/successors';
import { EXTENTS, type SuccessionState } from '@/domain/succession-form/values';

interface SuccessionFormProps {
  action: (before: SuccessionState, form: FormData) => Promise<SuccessionState>;
  /** The council whose duties pass on. */
  authority: { slug: string; name: string };
  choices: SuccessionChoices;
  first: SuccessionState;
}

/** Records that a council is replaced, or that a part of its duties passes, on a day that may be years ahead. */
export function SuccessionForm({ action, authority, choices, first }: SuccessionFormProps) {
  const [state, send, pending] = useActionState(action, first, `/authorities/${authority.slug}/succession`);
  const { values, problems } = state;
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const heading = `What replaces ${authority.name}`;
  return (
    <>
      <title>{`${problems.length > 0 ? 'Error: ' : ''}${heading} – Gradeline`}</title>
      <ErrorSummary
        errors={problems.map(({ field, text }) => ({ href: `#${targetOf(field)}`, text }))}
        submission={state}
      />
      <h1 className="govuk-heading-xl">{heading}</h1>
      <p className="govuk-body">
        Record a change as soon as it is announced. Until its day comes, the council stays open and the change is shown
        as announced.
      </p>
      <form action={send} noValidate>
        <input type="hidden" name="requestKey" value={state.requestKey} />
        <input type="hidden" name="authority" value={values.authority} />
        <DateInput
          name="on"
          legend="First day of the new responsibility"
          hint="For example, 1 4 2028. It may be a day to come."
          values={values.on}
          error={wrong('on')}
        />
        <Radios
          name="extent"
          legend="How much passes"
          choices={EXTENTS.map(({ slug, label }) => ({ value: slug, text: label }))}
          value={values.extent}
          error={wrong('extent')}
        />
        <SuccessorFields typed={values.successors} choices={choices} wrong={wrong} />
        <SourceFields values={values} wrong={wrong} />
        <Button pending={pending}>Record this change</Button>
      </form>
    </>
  );
}

type FieldsProps = { values: SuccessionState['values']; wrong: (field: string) => string | undefined };

function SourceFields({ values, wrong }: FieldsProps) {
  return (
    <section aria-labelledby="source-heading">
      <h2 className="govuk-heading-m" id="source-heading">
        Where it is announced
      </h2>
      <Input
        name="sourceTitle"
        label="Title of the source"
        value={values.sourceTitle}
        error={wrong('sourceTitle')}
        spellCheck
      />
      <Input
        name="sourcePublisher"
        label="Publisher of the source"
        value={values.sourcePublisher}
        error={wrong('sourcePublisher')}
      />
      <Input
        name="sourceUrl"
        label="Address of the source"
        type="url"
        inputMode="url"
        value={values.sourceUrl}
        error={wrong('sourceUrl')}
      />
      <DateInput
        name="sourcePublished"
        legend="Date of the source (optional)"
        values={values.sourcePublished}
        error={wrong('sourcePublished')}
      />
    </section>
  );
}

/** Where an error leads: the first input of the field. */
function targetOf(field: string): string {
  return field === 'on' || field === 'sourcePublished' ? `${field}-day` : field;
}

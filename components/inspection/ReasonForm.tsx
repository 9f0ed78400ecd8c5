'use client';

import { useActionState } from 'react';
import { ChangedMeanwhile, ChangeFields } from '@/components/inspection/ChangeFields';
import { Duplicate } from '@/components/inspection/Duplicate';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import type { ReasonState } from '@/domain/inspection-form/state';

interface ReasonFormProps {
  action: (before: ReasonState, form: FormData) => Promise<ReasonState>;
  first: ReasonState;
  /** The page it stands on: where it is sent to without JavaScript. */
  address: string;
  title: string;
  /** What it does, and to which event. */
  lead: string;
  button: string;
}

/** Withdraws or restores an inspection: only why is asked. */
export function ReasonForm({ action, first, address, title, lead, button }: ReasonFormProps) {
  const [state, send, pending] = useActionState(action, first, address);
  const { problems, duplicate, change } = state;
  const refused = problems.length > 0 || duplicate !== null || change.stale !== null;
  return (
    <>
      <title>{`${refused ? 'Error: ' : ''}${title} – Gradeline`}</title>
      <ErrorSummary errors={problems.map(({ field, text }) => ({ href: `#${field}`, text }))} submission={state} />
      {duplicate === null ? null : <Duplicate id={duplicate} />}
      <ChangedMeanwhile change={change} />
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body">{lead}</p>
      <form action={send} noValidate>
        <input type="hidden" name="requestKey" value={state.requestKey} />
        <ChangeFields change={change} wrong={(field) => problems.find((problem) => problem.field === field)?.text} />
        <Button pending={pending}>{button}</Button>
      </form>
    </>
  );
}

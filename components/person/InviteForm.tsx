'use client';

import { type ReactNode, useActionState } from 'react';
import { OneTimeLink } from '@/components/person/OneTimeLink';
import { RoleRadios } from '@/components/person/RoleRadios';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Input } from '@/components/ui/Input';
import type { InviteState, Letter } from '@/domain/people-form';

interface InviteFormProps {
  action: (before: InviteState, form: FormData) => Promise<InviteState>;
  first: InviteState;
  /** What was done on this page before, where nothing is said of an invitation. */
  notice: ReactNode;
  /** What stands between heading and form. */
  children: ReactNode;
}

/** The page about people: the form is at its end, and what comes of it at its top. */
export function InviteForm({ action, first, notice, children }: InviteFormProps) {
  const [state, send, pending] = useActionState(action, first, '/people');
  const { problems, made, letter, values } = state;
  const errors = problems.map(({ field, text }) => (field === null ? { text } : { href: `#${field}`, text }));
  return (
    <>
      <title>{`${problems.length > 0 ? 'Error: ' : ''}People – Gradeline`}</title>
      <ErrorSummary errors={errors} submission={state} />
      {made === null ? null : (
        <OneTimeLink title="Invitation made" made={made}>
          {letterInWords(letter, values.email)} Whoever opens it can make an account, so send it to nobody else.
        </OneTimeLink>
      )}
      {made === null && problems.length === 0 ? notice : null}
      <h1 className="govuk-heading-xl">People</h1>
      {children}
      <h2 className="govuk-heading-m">Invite somebody</h2>
      {made === null ? (
        <Fields state={state} send={send} pending={pending} />
      ) : (
        <p className="govuk-body">
          <a className="govuk-link" href="/people">
            Invite somebody else
          </a>
        </p>
      )}
    </>
  );
}

function letterInWords(letter: Letter | undefined, email: string): string {
  if (letter === 'sent') return `This link is on its way to ${email}.`;
  const byHand = 'Send this link to the person you invite.';
  return letter === 'not-sent' ? `The letter to ${email} could not be sent. ${byHand}` : byHand;
}

interface FieldsProps {
  state: InviteState;
  send: (form: FormData) => void;
  pending: boolean;
}

function Fields({ state: { values, problems, requestKey }, send, pending }: FieldsProps) {
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return (
    <form action={send} noValidate>
      <input type="hidden" name="requestKey" value={requestKey} />
      <RoleRadios legend="What they may do" value={values.role} error={wrong('role')} />
      <Input
        name="email"
        label="Their email address (optional)"
        hint="Whom it is for, so that you can tell invitations apart. Nothing is sent to it unless Gradeline has a mail server."
        type="email"
        width={30}
        inputMode="email"
        autoComplete="off"
        value={values.email}
        error={wrong('email')}
      />
      <Button pending={pending}>Make an invitation</Button>
    </form>
  );
}

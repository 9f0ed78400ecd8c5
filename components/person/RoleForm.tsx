'use client';

import { type ReactNode, useActionState } from 'react';
import { RoleRadios } from '@/components/person/RoleRadios';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import type { RoleState } from '@/domain/people-form';

interface RoleFormProps {
  action: (before: RoleState, form: FormData) => Promise<RoleState>;
  person: { id: string; name: string };
  first: RoleState;
  /** What was done on this page before. */
  notice: ReactNode;
  /** What stands between heading and form. */
  children: ReactNode;
}

/** The upper part of a person's page, down to the form that changes their role. */
export function RoleForm({ action, person: { id, name }, first, notice, children }: RoleFormProps) {
  const [state, send, pending] = useActionState(action, first, `/people/${id}`);
  const { role, problems, requestKey } = state;
  const wrong = problems.find(({ field }) => field === 'role')?.text;
  return (
    <>
      <title>{`${problems.length > 0 ? 'Error: ' : ''}${name} – Gradeline`}</title>
      <ErrorSummary errors={problems.map(({ text }) => ({ href: '#role', text }))} submission={state} />
      {problems.length === 0 ? notice : null}
      <h1 className="govuk-heading-xl">{name}</h1>
      {children}
      <form action={send} noValidate>
        <input type="hidden" name="requestKey" value={requestKey} />
        <input type="hidden" name="person" value={id} />
        <RoleRadios legend="Role" legendSize="m" value={role} error={wrong} />
        <Button pending={pending}>Change their role</Button>
      </form>
    </>
  );
}

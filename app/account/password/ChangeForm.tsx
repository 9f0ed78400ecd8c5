'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Input } from '@/components/ui/Input';
import { type ChangeState, change } from './actions';

const UNTOUCHED: ChangeState = { problems: [] };

/** @param email whose password it is, for what keeps passwords in the browser */
export function ChangeForm({ email }: { email: string }) {
  const [state, send, pending] = useActionState(change, UNTOUCHED, '/account/password');
  const { problems } = state;
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const errors = problems.map(({ field, text }) => (field === null ? { text } : { href: `#${field}`, text }));
  return (
    <>
      <title>{`${problems.length > 0 ? 'Error: ' : ''}Change your password – Gradeline`}</title>
      <ErrorSummary errors={errors} submission={state} />
      <h1 className="govuk-heading-xl">Change your password</h1>
      <p className="govuk-body">You stay signed in here. Every other session of yours ends.</p>
      <form action={send} noValidate>
        <input type="email" name="email" autoComplete="username" defaultValue={email} readOnly hidden />
        <Input
          name="current"
          label="Password you have now"
          type="password"
          autoComplete="current-password"
          error={wrong('current')}
        />
        <Input
          name="password"
          label="New password"
          hint="At least 12 characters. Three or four unrelated words make a good password."
          type="password"
          autoComplete="new-password"
          error={wrong('password')}
        />
        <Button pending={pending}>Change my password</Button>
      </form>
    </>
  );
}

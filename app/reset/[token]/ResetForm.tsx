'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Input } from '@/components/ui/Input';
import { type ResetState, reset } from './actions';

const UNTOUCHED: ResetState = { problems: [] };

export function ResetForm({ token, email }: { token: string; email: string }) {
  const [state, send, pending] = useActionState(reset, UNTOUCHED, `/reset/${token}`);
  const { problems } = state;
  const wrong = problems.find(({ field }) => field === 'password')?.text;
  const errors = problems.map(({ field, text }) => (field === null ? { text } : { href: `#${field}`, text }));
  return (
    <>
      <title>{`${problems.length > 0 ? 'Error: ' : ''}Set a new password – Gradeline`}</title>
      <ErrorSummary errors={errors} submission={state} />
      <h1 className="govuk-heading-xl">Set a new password</h1>
      <p className="govuk-body">
        For the account of {email}. It signs you in here, and ends every other session. The link works once.
      </p>
      <form action={send} noValidate>
        {/* A field, not a bound argument: with one, the page without JavaScript never answers when there is an error. */}
        <input type="hidden" name="token" value={token} />
        <input type="email" name="email" autoComplete="username" defaultValue={email} readOnly hidden />
        <Input
          name="password"
          label="New password"
          hint="At least 12 characters. Three or four unrelated words make a good password."
          type="password"
          autoComplete="new-password"
          error={wrong}
        />
        <Button pending={pending}>Set my password</Button>
      </form>
    </>
  );
}

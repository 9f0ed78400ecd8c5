'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Input } from '@/components/ui/Input';
import { type AskState, askForLink } from './actions';

const UNTOUCHED: AskState = { email: '', problems: [] };

export function AskForm() {
  const [state, send, pending] = useActionState(askForLink, UNTOUCHED, '/sign-in/forgotten');
  const { email, problems } = state;
  const wrong = problems.find(({ field }) => field === 'email')?.text;
  const errors = problems.map(({ field, text }) => (field === null ? { text } : { href: `#${field}`, text }));
  return (
    <>
      <title>{`${problems.length > 0 ? 'Error: ' : ''}If you cannot sign in – Gradeline`}</title>
      <ErrorSummary errors={errors} submission={state} />
      <h1 className="govuk-heading-xl">If you cannot sign in</h1>
      <p className="govuk-body">Gradeline can send you a link that sets a new password.</p>
      <form action={send} noValidate>
        <Input
          name="email"
          label="Email address"
          hint="The one you sign in with"
          type="email"
          inputMode="email"
          autoComplete="username"
          value={email}
          error={wrong}
        />
        <Button pending={pending}>Send me a link</Button>
      </form>
    </>
  );
}

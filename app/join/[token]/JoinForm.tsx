'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Input } from '@/components/ui/Input';
import { type JoinState, join } from './actions';

/** @param email what the invitation was meant for, to be changed at will; empty where it is for nobody in particular */
export function JoinForm({ token, email }: { token: string; email: string }) {
  const untouched: JoinState = { values: { name: '', email }, problems: [] };
  const [{ values, problems }, send, pending] = useActionState(join, untouched, `/join/${token}`);
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const errors = problems.map(({ field, text }) => (field === null ? { text } : { href: `#${field}`, text }));
  return (
    <>
      <title>{`${problems.length > 0 ? 'Error: ' : ''}Make your account – Gradeline`}</title>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-xl">Make your account</h1>
      <p className="govuk-body">
        The link that brought you here works once. From then on you sign in with your email address and password.
      </p>
      <form action={send} noValidate>
        {/* A field, not a bound argument: with one, the page without JavaScript never answers when there is an error. */}
        <input type="hidden" name="token" value={token} />
        <Input
          name="name"
          label="Your name"
          hint="Shown beside everything you record, for as long as the record is kept"
          autoComplete="name"
          value={values.name}
          error={wrong('name')}
        />
        <Input
          name="email"
          label="Email address"
          hint="You sign in with it. It is not shown to readers."
          type="email"
          inputMode="email"
          autoComplete="username"
          value={values.email}
          error={wrong('email')}
        />
        <Input
          name="password"
          label="Password"
          hint="At least 12 characters. Three or four unrelated words make a good password."
          type="password"
          autoComplete="new-password"
          error={wrong('password')}
        />
        <Button pending={pending}>Make my account</Button>
      </form>
    </>
  );
}

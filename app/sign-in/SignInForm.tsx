'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Input } from '@/components/ui/Input';
import { type SignInState, signIn } from './actions';

const UNTOUCHED: SignInState = { email: '', problems: [] };

/** `next` is where to go afterwards: a path on this site. */
export function SignInForm({ next }: { next: string }) {
  const here = next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
  const [{ email, problems }, send, pending] = useActionState(signIn, UNTOUCHED, here);
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const errors = problems.map(({ field, text }) => (field === null ? { text } : { href: `#${field}`, text }));
  return (
    <>
      <title>{`${problems.length > 0 ? 'Error: ' : ''}Sign in – Gradeline`}</title>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-xl">Sign in</h1>
      <p className="govuk-body">You only need an account to add or correct inspections. Reading needs none.</p>
      <form action={send} noValidate>
        <input type="hidden" name="next" value={next} />
        <Input
          name="email"
          label="Email address"
          type="email"
          inputMode="email"
          autoComplete="username"
          value={email}
          error={wrong('email')}
        />
        <Input
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          error={wrong('password')}
        />
        <Button pending={pending}>Sign in</Button>
      </form>
      <h2 className="govuk-heading-m">If you cannot sign in</h2>
      <p className="govuk-body">
        <a className="govuk-link" href="/sign-in/forgotten">
          Get a link that sets a new password
        </a>
      </p>
    </>
  );
}

'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Input } from '@/components/ui/Input';
import type { CloseState } from '@/domain/people-form';

interface CloseFormProps {
  action: (before: CloseState, form: FormData) => Promise<CloseState>;
  first: CloseState;
  /** The page it stands on: where it is sent to without JavaScript. */
  address: string;
  /** Another's account; without it, one's own, for which the password is asked. */
  person?: { id: string; name: string };
}

/** Says what closing an account does, and asks once more. */
export function CloseForm({ action, first, address, person }: CloseFormProps) {
  const [state, send, pending] = useActionState(action, first, address);
  const { problems, requestKey } = state;
  const title = person === undefined ? 'Close your account' : `Close the account of ${person.name}`;
  const wrong = problems.find(({ field }) => field === 'password')?.text;
  const errors = problems.map(({ field, text }) => (field === null ? { text } : { href: `#${field}`, text }));
  return (
    <>
      <title>{`${problems.length > 0 ? 'Error: ' : ''}${title} – Gradeline`}</title>
      <ErrorSummary errors={errors} submission={state} />
      <h1 className="govuk-heading-xl">{title}</h1>
      <WhatClosingDoes own={person === undefined} />
      <form action={send} noValidate>
        <input type="hidden" name="requestKey" value={requestKey} />
        {person === undefined ? (
          <Input
            name="password"
            label="Your password"
            hint="So that nobody else closes it at a computer you left alone"
            type="password"
            width={30}
            autoComplete="current-password"
            error={wrong}
          />
        ) : (
          <input type="hidden" name="person" value={person.id} />
        )}
        <Button look="warning" pending={pending}>
          {person === undefined ? 'Close my account' : 'Close this account'}
        </Button>
      </form>
    </>
  );
}

/** Of one's own account, or of another's. */
function WhatClosingDoes({ own }: { own: boolean }) {
  const { they, them, their } = own ? YOU : THEY;
  return (
    <>
      <p className="govuk-body">A closed account can’t be opened again.</p>
      <h2 className="govuk-heading-m">What stays</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{`${their} name, beside what ${they} recorded and changed`}</li>
        <li>that there was an account, which role it had, and from when to when</li>
      </ul>
      <h2 className="govuk-heading-m">What goes</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{`${their} email address and password`}</li>
        <li>{`${their} sessions: ${they} are signed out everywhere, at once`}</li>
        <li>{`every link ${they} made that nobody has used, and every link made for ${them}`}</li>
      </ul>
      <p className="govuk-body">
        The same email address can be invited again. It then gets a new account, with nothing of this one.
      </p>
    </>
  );
}

const YOU = { they: 'you', them: 'you', their: 'your' } as const;
const THEY = { they: 'they', them: 'them', their: 'their' } as const;

'use client';

import { useActionState } from 'react';
import { OneTimeLink } from '@/components/person/OneTimeLink';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import type { ResetLinkState } from '@/domain/people-form';

interface ResetLinkFormProps {
  action: (before: ResetLinkState, form: FormData) => Promise<ResetLinkState>;
  person: { id: string; name: string };
  first: ResetLinkState;
}

/** Makes a one-time link by which somebody chooses a new password. Its answer stands where its button was. */
export function ResetLinkForm({ action, person: { id, name }, first }: ResetLinkFormProps) {
  // Without JavaScript the page comes back from its top, so the address says where the answer is.
  const [state, send, pending] = useActionState(action, first, `/people/${id}#new-password`);
  const { problem, made, requestKey } = state;
  return (
    <section id="new-password" aria-labelledby="new-password-heading">
      <h2 className="govuk-heading-m" id="new-password-heading">
        New password
      </h2>
      <ErrorSummary errors={problem === null ? [] : [{ text: problem }]} submission={state} />
      {made === null ? (
        <>
          <p className="govuk-body">
            If {name} has lost their password, make a link by which they choose a new one. It works once, for an hour,
            and any made for them before stops working. Their password stays as it is until they use it.
          </p>
          <form action={send}>
            <input type="hidden" name="requestKey" value={requestKey} />
            <input type="hidden" name="person" value={id} />
            <Button look="secondary" pending={pending}>
              Make a link for a new password
            </Button>
          </form>
        </>
      ) : (
        <OneTimeLink title="Link for a new password made" made={made}>
          Send this link to {name}, and to nobody else: whoever opens it can sign in as them.
        </OneTimeLink>
      )}
    </section>
  );
}

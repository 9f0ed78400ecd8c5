import type { Metadata } from 'next';
import { Button } from '@/components/ui/Button';
import { currentPerson } from '@/data/auth';
import type { Person } from '@/domain/permission';
import { returnPath } from '@/domain/return-path';
import { ROLE_IN_WORDS } from '@/domain/role-words';
import { signOut } from './actions';
import { SignInForm } from './SignInForm';

/** The form writes the title itself, because it alone knows whether there is an error to begin it with. */
export const metadata: Metadata = { title: { absolute: '' }, description: 'Sign in to add or correct inspections.' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const [{ next }, person] = await Promise.all([searchParams, currentPerson()]);
  const path = returnPath(next);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        {person === null ? <SignInForm next={path} /> : <SignedIn person={person} next={path} />}
      </div>
    </div>
  );
}

function SignedIn({ person, next }: { person: Person; next: string }) {
  return (
    <>
      <title>You are signed in – Gradeline</title>
      <h1 className="govuk-heading-xl">You are signed in</h1>
      <p className="govuk-body">
        As {person.name} ({person.email}), {ROLE_IN_WORDS[person.role]}.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={next}>
          {next === '/' ? 'Go to England now' : 'Go on to where you were'}
        </a>
      </p>
      <form action={signOut}>
        <Button look="secondary">Sign out to sign in as somebody else</Button>
      </form>
    </>
  );
}

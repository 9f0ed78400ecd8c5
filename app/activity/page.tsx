import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ActivityForm } from '@/components/activity/ActivityForm';
import { ChangeCard } from '@/components/activity/ChangeCard';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Pagination } from '@/components/ui/Pagination';
import { activityChoices, changesAsked } from '@/data/activity';
import { currentPerson } from '@/data/auth';
import { recordWords } from '@/data/record-words';
import { type ActivityRead, activityAddress, readActivity } from '@/domain/activity/asked';
import { changeInWords } from '@/domain/activity/words';
import { mayReadActivity } from '@/domain/permission';
import { today } from '../today';

export const metadata: Metadata = { title: 'Activity', robots: { index: false } };

const A_PAGE = 50;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Activity({ searchParams }: Props) {
  const params = await searchParams;
  const person = await currentPerson();
  if (person === null) redirect('/sign-in?next=/activity');
  if (!mayReadActivity(person)) return <NotPermitted />;
  const choices = await activityChoices();
  const read = readActivity(params, choices, today());
  return (
    <>
      <ErrorSummary errors={read.problems.map(({ field, text }) => ({ href: `#${field}`, text }))} />
      <h1 className="govuk-heading-xl">Activity</h1>
      <p className="govuk-body-l">Every change of anything here, newest first: who made it, when and why.</p>
      <div className="with-filters">
        <ActivityForm {...read} choices={choices} />
        <div className="with-filters__results">
          <Changes {...read} />
        </div>
      </div>
    </>
  );
}

async function Changes({ asked, after }: ActivityRead) {
  const [changes, words] = await Promise.all([changesAsked(asked, after, A_PAGE + 1), recordWords()]);
  const shown = changes.slice(0, A_PAGE);
  const last = shown.at(-1);
  const more =
    changes.length > A_PAGE && last !== undefined
      ? { href: activityAddress(asked, last), label: 'Older changes' }
      : null;
  return (
    <>
      <p className="govuk-body">
        <a className="govuk-link" href={activityAddress(asked, null, '/activity.csv')} download>
          Download these changes, all of them, as CSV
        </a>
      </p>
      {shown.length === 0 ? <p className="govuk-body">No change fits. Ask for less, or for other days.</p> : null}
      {shown.map((change) => (
        <ChangeCard key={change.id} change={change} told={changeInWords(change, words)} />
      ))}
      <Pagination
        label="Pages of changes"
        {...(after === null ? {} : { previous: { href: activityAddress(asked), label: 'Newest changes' } })}
        {...(more === null ? {} : { next: more })}
      />
    </>
  );
}

function NotPermitted() {
  return (
    <>
      <h1 className="govuk-heading-xl">You can’t read the activity of everybody</h1>
      <p className="govuk-body">
        Only editors and administrators can. What was changed of an inspection is in its history, which everybody can
        read.
      </p>
    </>
  );
}

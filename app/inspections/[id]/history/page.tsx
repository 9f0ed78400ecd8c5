import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { RevisionCard } from '@/components/inspection/RevisionCard';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { inspectionWith } from '@/data/inspections';
import { recordWords } from '@/data/record-words';
import { differenceOf } from '@/domain/revision-difference';
import { crumbsOf, headingOf } from '../heading';

type Props = { params: Promise<{ id: string }> };

const inspection = cache((id: string) => inspectionWith(id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await inspection((await params).id);
  return { title: event === null ? 'Inspection not found' : `History of ${headingOf(event)}` };
}

export default async function InspectionHistory({ params }: Props) {
  const [event, words] = await Promise.all([inspection((await params).id), recordWords()]);
  if (event === null) notFound();
  return (
    <>
      <Breadcrumbs items={[...crumbsOf(event), { href: `/inspections/${event.id}`, text: 'Inspection' }]} />
      <h1 className="govuk-heading-xl">History of {headingOf(event)}</h1>
      <p className="govuk-body">
        Every change of this entry, newest first. Nothing is overwritten, and no change is dated back. The record as it
        stood on a day is how it was at the end of that day in the United Kingdom: where several changes were made on
        one day, each step is here.
      </p>
      {event.revisions.length === 0 ? <p className="govuk-body">No change is on record.</p> : null}
      {event.revisions.map((revision) => (
        <RevisionCard
          key={revision.number}
          inspection={event.id}
          revision={revision}
          differences={differenceOf(revision.before, revision.after, words)}
        />
      ))}
    </>
  );
}

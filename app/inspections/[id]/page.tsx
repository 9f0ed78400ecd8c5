import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ArticleList } from '@/components/article/ArticleList';
import { ChangeNotes } from '@/components/inspection/ChangeNote';
import { factsOf, titleOf } from '@/components/inspection/EventCard';
import { GradeList } from '@/components/inspection/GradeList';
import { Provenance } from '@/components/inspection/Provenance';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { InsetText } from '@/components/ui/InsetText';
import { SummaryList } from '@/components/ui/SummaryList';
import { changesIn } from '@/data/changes';
import { type InspectionInFull, inspectionWith } from '@/data/inspections';
import { listInWords } from '@/domain/standing-sentence';

type Props = { params: Promise<{ id: string }> };

const inspection = cache(inspectionWith);

const headingOf = (event: InspectionInFull) =>
  `${listInWords(event.authorities.map(({ name }) => name))}: ${titleOf(event)}`;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await inspection((await params).id);
  return { title: event === null ? 'Inspection not found' : headingOf(event) };
}

export default async function InspectionPage({ params }: Props) {
  const event = await inspection((await params).id);
  if (event === null) notFound();
  const told = (await changesIn([event.id])).get(event.id) ?? [];
  const councils = event.authorities.map(({ slug, name }) => ({ href: `/authorities/${slug}`, text: name }));
  return (
    <>
      <Breadcrumbs
        items={[{ href: '/', text: 'England now' }, { href: '/authorities', text: 'Councils' }, ...councils]}
      />
      <h1 className="govuk-heading-xl">{headingOf(event)}</h1>
      {event.withdrawn ? (
        <InsetText>This event was withdrawn from the record. It moves no line and counts nowhere.</InsetText>
      ) : null}
      <SummaryList facts={factsOf(event)} />
      <h2 className="govuk-heading-l">Grades</h2>
      {event.graded ? (
        <GradeList judgements={event.judgements} />
      ) : (
        <p className="govuk-body">A visit of this kind gives no grade.</p>
      )}
      <ChangeNotes told={told} />
      {event.graded && !event.judgements.some(({ headline }) => headline) ? (
        <p className="govuk-body">This framework gives no overall grade, so there is none to show.</p>
      ) : null}
      <h2 className="govuk-heading-l">Coverage</h2>
      {event.articles.length === 0 ? (
        <p className="govuk-body">None linked yet.</p>
      ) : (
        <ArticleList articles={event.articles} />
      )}
      <h2 className="govuk-heading-l">Where this comes from</h2>
      <Provenance event={event} />
    </>
  );
}

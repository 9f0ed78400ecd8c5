import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ArticleList } from '@/components/article/ArticleList';
import { ChangeNotes } from '@/components/inspection/ChangeNote';
import { factsOf } from '@/components/inspection/EventCard';
import { GradeList } from '@/components/inspection/GradeList';
import { Provenance } from '@/components/inspection/Provenance';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { InsetText } from '@/components/ui/InsetText';
import { SummaryList } from '@/components/ui/SummaryList';
import { currentPerson } from '@/data/auth';
import { changesIn } from '@/data/changes';
import { type InspectionInFull, inspectionWith } from '@/data/inspections';
import type { CouncilChanges } from '@/domain/changes-by-council';
import { isAsItStands, readClocks } from '@/domain/clocks';
import type { Day } from '@/domain/partial-date';
import { mayRecord } from '@/domain/permission';
import { today } from '../../today';
import { Changed } from './Changed';
import { crumbsOf, headingOf } from './heading';
import { NotThereThen, ViewInset, WrongDays } from './ViewInset';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const inspection = cache((id: string, recordedAt: Day | null, sourceStatedOn: Day | null) =>
  inspectionWith(id, { recordedAt, sourceStatedOn }),
);

/** What the address asks for: the event as it is now, and in the view, which may not have it yet. */
async function asked({ params, searchParams }: Props) {
  const { id } = await params;
  const read = readClocks(await searchParams, today());
  const { recordedAt, sourceStatedOn } = read.clocks;
  const [now, event] = await Promise.all([inspection(id, null, null), inspection(id, recordedAt, sourceStatedOn)]);
  return { now, event, read };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { now, event } = await asked(props);
  const told = event ?? now;
  return { title: told === null ? 'Inspection not found' : headingOf(told) };
}

export default async function InspectionPage(props: Props) {
  const [{ now, event, read }, { changed }, person] = await Promise.all([
    asked(props),
    props.searchParams,
    currentPerson(),
  ]);
  const told = event ?? now;
  if (told === null) notFound();
  const asItStands = isAsItStands(read.clocks);
  const changes = asItStands ? ((await changesIn([told.id])).get(told.id) ?? []) : [];
  return (
    <>
      <Breadcrumbs items={crumbsOf(told)} />
      <WrongDays read={read} />
      {asItStands ? <Changed event={told} number={changed} /> : null}
      <h1 className="govuk-heading-xl">{headingOf(told)}</h1>
      {asItStands ? null : <ViewInset id={told.id} view={read.clocks} />}
      {event === null ? <NotThereThen /> : <Told event={event} changes={changes} />}
      {asItStands && mayRecord(person) ? <Corrections event={told} /> : null}
    </>
  );
}

function Told({ event, changes }: { event: InspectionInFull; changes: readonly CouncilChanges[] }) {
  return (
    <>
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
      <ChangeNotes told={changes} />
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
      <p className="govuk-body">
        <a className="govuk-link" href={`/inspections/${event.id}/history`}>
          See each change, with what it said before and after
        </a>
      </p>
    </>
  );
}

/** For editors: what can be done about a mistake. */
function Corrections({ event: { id, withdrawn } }: { event: InspectionInFull }) {
  const verb = withdrawn ? 'restore' : 'withdraw';
  return (
    <>
      <h2 className="govuk-heading-l">Put it right</h2>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`/inspections/${id}/amend`}>
            Amend this inspection
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`/inspections/${id}/${verb}`}>
            {withdrawn ? 'Restore' : 'Withdraw'} this inspection
          </a>
        </li>
      </ul>
    </>
  );
}

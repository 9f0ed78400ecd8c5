import type { Metadata } from 'next';
import { notFound, permanentRedirect, redirect } from 'next/navigation';
import { cache } from 'react';
import { ArticleList } from '@/components/article/ArticleList';
import { ChangeRecorded } from '@/components/authority/ChangeRecorded';
import { ClockPanel } from '@/components/authority/ClockPanel';
import { CouncilFacts } from '@/components/authority/CouncilFacts';
import { Lineage } from '@/components/authority/Lineage';
import { LineageNotice } from '@/components/authority/LineageNotice';
import { TIMELINE_ID } from '@/components/chart/CouncilTimeline';
import { EventCard } from '@/components/inspection/EventCard';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { LinkButton } from '@/components/ui/LinkButton';
import { SuccessBanner } from '@/components/ui/NotificationBanner';
import { currentPerson } from '@/data/auth';
import { type Council, councilAt, currentSlugOf } from '@/data/council';
import { completeTo } from '@/data/england';
import { slugWithCode } from '@/data/identifiers';
import { successionsAround } from '@/data/lineage';
import { allChanges, NO_CHANGES } from '@/domain/change-sentence';
import { type Clocks, readClocks, withClocks } from '@/domain/clocks';
import { historyAt, laterEvents } from '@/domain/history-at';
import { lineageOf } from '@/domain/lineage';
import type { Day } from '@/domain/partial-date';
import { mayManageCouncils, mayRecord } from '@/domain/permission';
import { sourceLine } from '@/domain/source-line';
import { CHILDRENS_SERVICES, OVERALL, ratingAsAt } from '@/domain/standing';
import { standingSentence } from '@/domain/standing-sentence';
import { readZoom } from '@/domain/timeline/zoom-asked';
import { today } from '../../today';
import { HowLongSince } from './HowLongSince';
import { Pictures } from './Pictures';

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const council = cache((slug: string, recordedAt: Day | null, sourceStatedOn: Day | null) =>
  councilAt(slug, { recordedAt, sourceStatedOn }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await council((await params).slug, null, null);
  return { title: found?.authority.name ?? 'Council not found' };
}

export default async function CouncilPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const now = today();
  const query = await searchParams;
  const read = readClocks(query, now);
  const part = readZoom(query, TIMELINE_ID);
  const { recordedAt, sourceStatedOn } = read.clocks;
  const whole = (await council(slug, recordedAt, sourceStatedOn)) ?? (await moved(slug));
  const found = historyAt(whole, read.clocks);
  const { authority } = found;
  const [person, complete, successions] = await Promise.all([
    currentPerson(),
    completeTo(),
    successionsAround(authority.id),
  ]);
  const lineage = lineageOf(authority.id, successions);
  const address = `/authorities/${authority.slug}`;
  const changes = allChanges(found, read.clocks.basis);
  const unlinked = found.articles.filter(({ inspectionIds }) => inspectionIds.length === 0);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: '/', text: 'England now' },
          { href: '/authorities', text: 'Councils' },
        ]}
      />
      <ErrorSummary
        errors={[...read.problems, ...part.problems].map(({ field, text }) => ({ href: `#${field}`, text }))}
      />
      <Recorded council={found} id={query.recorded} />
      {query.succession === 'recorded' && lineage.descendants.length > 0 ? <ChangeRecorded /> : null}
      <h1 className="govuk-heading-xl">{authority.name}</h1>
      <p className="govuk-body-l">{sentenceOf(found, read.clocks, now)}</p>
      <LineageNotice authority={authority} lineage={lineage} today={read.clocks.asAt} />
      <ClockPanel read={read} today={now} path={address} />
      <Elsewhere council={found} at={(path) => withClocks(path, read.clocks, now)} />
      <Pictures council={found} clocks={read.clocks} part={part.asked} complete={complete} now={now} />
      <HowLongSince council={whole} clocks={read.clocks} now={now} source={sourceLine(complete)} />
      {mayRecord(person) ? (
        <LinkButton href={`/inspections/new?authority=${authority.slug}`}>Add an inspection</LinkButton>
      ) : null}
      <h2 className="govuk-heading-l">Inspections</h2>
      {whole.inspections.length === 0 ? <p className="govuk-body">None in this record.</p> : null}
      <LeftOut count={laterEvents(whole, read.clocks)} path={address} />
      {found.inspections.map((event) => (
        <EventCard key={event.id} event={event} changes={changes.get(event.id) ?? NO_CHANGES} />
      ))}
      {unlinked.length > 0 ? (
        <>
          <h2 className="govuk-heading-l">Other coverage</h2>
          <ArticleList articles={unlinked} />
        </>
      ) : null}
      <h2 className="govuk-heading-l">About {authority.name}</h2>
      <CouncilFacts council={found} />
      <Lineage name={authority.name} lineage={lineage} today={today()} />
      {mayManageCouncils(person) ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/authorities/${authority.slug}/succession`}>
            Record what replaces {authority.name}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** A slug never dies: an old one leads to the present one. So does any code, though not for ever: codes are handed on. */
async function moved(slug: string): Promise<never> {
  const current = await currentSlugOf(slug);
  if (current !== null) permanentRedirect(`/authorities/${current}`);
  const holder = await slugWithCode(slug, today());
  if (holder === null) notFound();
  redirect(`/authorities/${holder}`);
}

function sentenceOf(history: Council, { asAt, basis }: Clocks, now: Day): string {
  const standing = ratingAsAt(history, { regime: CHILDRENS_SERVICES, area: OVERALL, asAt, basis });
  return standingSentence(history, standing, asAt, now);
}

/** A past day is never shown as if it were all there is. */
function LeftOut({ count, path }: { count: number; path: string }) {
  if (count === 0) return null;
  return (
    <p className="govuk-body">
      {count === 1 ? 'One later event is left out.' : `${count} later events are left out.`}{' '}
      <a className="govuk-link" href={path}>
        Show everything up to today
      </a>
    </p>
  );
}

/** The same record on paper, and beside others. */
function Elsewhere({ council: { authority }, at }: { council: Council; at: (path: string) => string }) {
  return (
    <ul className="govuk-list">
      <li>
        <a className="govuk-link" href={at(`/compare?authority=${authority.slug}&with=neighbours`)}>
          Compare {authority.name} with its statistical neighbours
        </a>
      </li>
      <li>
        <a className="govuk-link" href={at(`/authorities/${authority.slug}/brief`)}>
          Print this as one page
        </a>
      </li>
    </ul>
  );
}

/** After the form: says which event is new, if it is one of this council's. */
function Recorded({ council: { inspections }, id }: { council: Council; id: string | string[] | undefined }) {
  const event = inspections.find((one) => one.id === id);
  if (event === undefined) return null;
  return (
    <SuccessBanner>
      <p className="govuk-notification-banner__heading">
        {event.kind.label} recorded.{' '}
        <a className="govuk-notification-banner__link" href={`#inspection-${event.id}`}>
          See it in the list
        </a>
      </p>
    </SuccessBanner>
  );
}

import type { Metadata } from 'next';
import { notFound, permanentRedirect, redirect } from 'next/navigation';
import { cache } from 'react';
import { BriefSheet } from '@/components/brief/BriefSheet';
import { NeighbourTable } from '@/components/brief/NeighbourTable';
import { TimelineTable } from '@/components/chart/TimelineTable';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { Details } from '@/components/ui/Details';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { councilAt, currentSlugOf } from '@/data/council';
import { completeTo } from '@/data/england';
import { slugWithCode } from '@/data/identifiers';
import { neighboursOf } from '@/data/neighbours';
import { questionOf } from '@/data/standing-sql';
import { briefOf } from '@/domain/brief/brief';
import { readClocks, withClocks } from '@/domain/clocks';
import { historyAt } from '@/domain/history-at';
import type { Day } from '@/domain/partial-date';
import { timelineTable } from '@/domain/timeline/table';
import { settings } from '@/env';
import { today } from '../../../today';
import './brief.scss';

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const council = cache((slug: string, recordedAt: Day | null, sourceStatedOn: Day | null) =>
  councilAt(slug, { recordedAt, sourceStatedOn }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await council((await params).slug, null, null);
  return { title: found === null ? 'Council not found' : `Brief on ${found.authority.name}` };
}

export default async function BriefPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const now = today();
  const { clocks, problems } = readClocks(await searchParams, now);
  const { recordedAt, sourceStatedOn, asAt, basis } = clocks;
  const whole = (await council(slug, recordedAt, sourceStatedOn)) ?? (await moved(slug));
  const history = historyAt(whole, clocks);
  const { authority } = history;
  const question = questionOf({ asAt, basis, view: { recordedAt, sourceStatedOn } });
  const [complete, neighbourhood] = await Promise.all([completeTo(), neighboursOf(authority.id, question)]);
  const page = withClocks(`/authorities/${authority.slug}`, clocks, now);
  const address = `${settings().url}${withClocks(`/authorities/${authority.slug}`, clocks, now)}`;
  const brief = briefOf(history, { clocks, today: now, complete, neighbourhood, address });
  return (
    <>
      <Breadcrumbs
        items={[
          { href: '/authorities', text: 'Councils' },
          { href: page, text: authority.name },
        ]}
      />
      <ErrorSummary errors={problems.map(({ field, text }) => ({ href: `${page}#${field}`, text }))} />
      <p className="govuk-body brief-hint">
        For a committee: print it with your browser (Ctrl+P, or ⌘P on a Mac), and it is one side of A4.{' '}
        <a className="govuk-link" href={page}>
          Back to {authority.name}
        </a>
      </p>
      <BriefSheet brief={brief} page={page} />
      <div className="brief-table">
        <Details summary="Every number in this picture, as a table">
          <TimelineTable
            table={timelineTable(history, { today: asAt, clock: basis, past: asAt !== now })}
            council={authority.name}
          />
        </Details>
        {neighbourhood === null ? null : (
          <div id="every-neighbour">
            <NeighbourTable neighbours={neighbourhood.neighbours} council={authority.name} />
          </div>
        )}
      </div>
    </>
  );
}

/** An old slug, or a code, leads to the brief of the council that has it now. */
async function moved(slug: string): Promise<never> {
  const current = await currentSlugOf(slug);
  if (current !== null) permanentRedirect(`/authorities/${current}/brief`);
  const holder = await slugWithCode(slug, today());
  if (holder === null) notFound();
  redirect(`/authorities/${holder}/brief`);
}

import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { ClockPanel } from '@/components/authority/ClockPanel';
import { CompareForm } from '@/components/comparison/CompareForm';
import { ComparisonFigure } from '@/components/comparison/ComparisonFigure';
import { ComparisonTable } from '@/components/comparison/ComparisonTable';
import { NothingChosen } from '@/components/comparison/NothingChosen';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { completeTo } from '@/data/england';
import { AS_IT_STANDS } from '@/domain/clocks';
import { comparisonAddress, comparisonQuery, type Params } from '@/domain/comparison/asked';
import type { Comparison } from '@/domain/comparison/compare';
import { sourceLine } from '@/domain/source-line';
import { today } from '../today';
import { type AskedComparison, askedComparison, comparisonOf } from './asked-comparison';

type Props = { searchParams: Promise<Params> };

/** Looked up once for the title and the page. */
const asked = cache((params: string) => askedComparison(JSON.parse(params), today()));

/** What is wrong is said in the title too, which is what is read out first. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { problems } = await asked(JSON.stringify(await searchParams));
  return { title: problems.length > 0 ? 'Error: Compare councils' : 'Compare councils' };
}

export default async function ComparePage({ searchParams }: Props) {
  const now = today();
  const read = await asked(JSON.stringify(await searchParams));
  const { typed, problems, choices, chosen } = read;
  // Names and codes become slugs, and what is at its default goes: one comparison has one address to send on.
  if (!read.plain && problems.length === 0) redirect(comparisonAddress(read.asked, now));
  const comparison = await comparisonOf(read, now);
  return (
    <>
      <ErrorSummary errors={problems.map(({ field, text }) => ({ href: `#${field}`, text }))} />
      <h1 className="govuk-heading-xl">Compare councils</h1>
      <CompareForm asked={read.asked} {...{ typed, problems, chosen, choices }} today={now} />
      {comparison === null ? <NothingChosen councils={choices.councils} /> : <Compared {...{ read, comparison }} />}
    </>
  );
}

async function Compared({ read, comparison }: { read: AskedComparison; comparison: Comparison }) {
  const now = today();
  const { asked, typed, problems, areaName } = read;
  const { clocks } = asked;
  const query = comparisonQuery(asked, now);
  // The panel's links put the clocks in by themselves.
  const timeless = { ...asked, clocks: { asAt: now, basis: 'known', ...AS_IT_STANDS } } as const;
  return (
    <>
      <ClockPanel
        read={{ clocks, typed: typed.asAt, problems }}
        today={now}
        path={comparisonAddress(timeless, now)}
        picker={false}
      />
      <ComparisonFigure
        comparison={comparison}
        source={sourceLine(await completeTo())}
        downloads={{ svg: `/compare/picture.svg${query}`, csv: `/compare/figures.csv${query}` }}
      />
      <ComparisonTable councils={comparison.councils} area={areaName} clocks={clocks} today={now} />
    </>
  );
}

import { ClockPanel } from '@/components/authority/ClockPanel';
import { EnglandCounts } from '@/components/authority/EnglandCounts';
import { SharesFigure } from '@/components/chart/SharesFigure';
import { LatestReports } from '@/components/inspection/LatestReports';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { SearchBox } from '@/components/ui/SearchBox';
import { completeTo, countsOn, latestReports } from '@/data/england';
import { measureQuestions } from '@/data/measured';
import { sharesOver } from '@/data/shares';
import { questionOf } from '@/data/standing-sql';
import { readClocks } from '@/domain/clocks';
import { askedAddress, askedOfEngland } from '@/domain/measures/asked';
import { formatDate } from '@/domain/partial-date';
import { sourceLine } from '@/domain/source-line';
import { EnglandMap } from './england/EnglandMap';
import { today } from './today';

export const metadata = { title: { absolute: 'England’s children’s services ratings – Gradeline' } };

const LATELY = 10;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function EnglandNow({ searchParams }: Props) {
  const now = today();
  const read = readClocks(await searchParams, now);
  const { asAt, basis, ...view } = read.clocks;
  const england = askedOfEngland(read.clocks);
  const [counts, shares, reports, complete] = await Promise.all([
    countsOn(questionOf({ asAt, basis, view })),
    sharesOver(measureQuestions(england).changes, null),
    latestReports(asAt, LATELY),
    completeTo(),
  ]);
  return (
    <>
      <ErrorSummary errors={read.problems.map(({ field, text }) => ({ href: `#${field}`, text }))} />
      <h1 className="govuk-heading-xl">How England’s councils are rated for children’s services</h1>
      <p className="govuk-body-l">
        Every rating Ofsted has given a council since November 2013, with its dates and the news beside it.
      </p>
      <SearchBox
        action="/authorities"
        label="Find a council"
        hint="A name, an ONS code, or an Ofsted or DfE number"
        button="Find"
      />
      <h2 className="govuk-heading-l">{asAt === now ? 'England now' : `England as at ${formatDate(asAt)}`}</h2>
      <ClockPanel read={read} today={now} path="/" />
      <EnglandCounts counts={counts} clocks={read.clocks} today={now} />
      <EnglandMap asked={england} now={now} page="/" area={null} />
      <SharesFigure
        shares={shares}
        subject="Overall effectiveness"
        size="small"
        source={sourceLine(complete)}
        downloads={{
          svg: askedAddress(england, now, '/england/shares.svg'),
          csv: askedAddress(england, now, '/england/shares.csv'),
        }}
      />
      <p className="govuk-body">
        <a href="/england" className="govuk-link">
          England over time
        </a>
        : who moved, how long it took, and how long ago inspectors came.
      </p>
      {complete === null ? null : (
        <p className="govuk-body">
          Record complete to {formatDate(complete)}.{' '}
          <a href="/about" className="govuk-link">
            How the record is made
          </a>
        </p>
      )}
      <h2 className="govuk-heading-l">{asAt === now ? 'Published lately' : 'Published before then'}</h2>
      <LatestReports reports={reports} />
    </>
  );
}

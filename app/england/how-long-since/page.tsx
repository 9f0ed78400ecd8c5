import type { Metadata } from 'next';
import { ClockPanel } from '@/components/authority/ClockPanel';
import { SinceForm } from '@/components/measure/SinceForm';
import { SinceTable } from '@/components/measure/SinceTable';
import { UsualSection } from '@/components/measure/UsualSection';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { filterChoices } from '@/data/authorities';
import { completeTo } from '@/data/england';
import { gapsAfterGrades } from '@/data/gaps';
import { gradesJudged } from '@/data/grades';
import { latestStarts } from '@/data/latest-starts';
import { questionOf } from '@/data/standing-sql';
import { AS_IT_STANDS } from '@/domain/clocks';
import { readSince, type SinceAsked, type SinceRead, sinceAddress } from '@/domain/measures/since-asked';
import { gapsByGrade, sinceLines } from '@/domain/measures/since-list';
import { listCaption } from '@/domain/measures/since-words';
import type { Day } from '@/domain/partial-date';
import { sourceLine } from '@/domain/source-line';
import { CHILDRENS_SERVICES, OVERALL } from '@/domain/standing';
import { today } from '../../today';

export const metadata: Metadata = { title: 'How long since the last inspection' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function HowLongSince({ searchParams }: Props) {
  const now = today();
  const { regions } = await filterChoices(OVERALL, CHILDRENS_SERVICES);
  const read = readSince(await searchParams, { today: now, regions: regions.map(({ slug }) => slug) });
  const { asked, problems } = read;
  const path = sinceAddress({ ...asked, clocks: { ...AS_IT_STANDS, asAt: now, basis: 'known' } }, now);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: '/', text: 'England now' },
          { href: '/england', text: 'England over time' },
        ]}
      />
      <ErrorSummary errors={problems.map(({ field, text }) => ({ href: `#${field}`, text }))} />
      <h1 className="govuk-heading-xl">How long since the last inspection, and how long it usually takes</h1>
      <p className="govuk-body-l">
        The days since inspectors last began a graded inspection of each council’s children’s services, beside how long
        it was until the next one after the same grade.
      </p>
      <div className="with-filters">
        <SinceForm read={read} regions={regions} today={now} />
        <div className="with-filters__results">
          <ClockPanel read={read} today={now} path={path} picker={false} />
          <Answer read={read} now={now} />
        </div>
      </div>
    </>
  );
}

async function Answer({ read: { asked }, now }: { read: SinceRead; now: Day }) {
  const { clocks, regions, sort } = asked;
  const { asAt, basis, ...view } = clocks;
  const question = questionOf({ asAt, basis, view });
  const [england, rows, grades, complete] = await Promise.all([
    gapsAfterGrades(question),
    latestStarts(question, { regions, types: [] }),
    gradesJudged(question),
    completeTo(),
  ]);
  const lines = sinceLines(rows, england, { asAt, sort });
  return (
    <>
      <UsualSection
        framework={england.framework}
        rows={gapsByGrade(england, grades)}
        source={sourceLine(complete)}
        downloads={{
          svg: sinceAddress(asked, now, '/england/how-long-since.svg'),
          csv: sinceAddress(asked, now, '/england/how-long-since.csv'),
        }}
      />
      <h2 className="govuk-heading-l">Council by council</h2>
      <Download asked={asked} now={now} />
      <SinceTable caption={listCaption(lines.length, asAt)} {...{ lines, clocks, today: now }} />
    </>
  );
}

function Download({ asked, now }: { asked: SinceAsked; now: Day }) {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={sinceAddress(asked, now, '/england/how-long-since.csv')} download>
        Download this list as CSV
      </a>
    </p>
  );
}

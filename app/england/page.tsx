import type { Metadata } from 'next';
import { SharesFigure } from '@/components/chart/SharesFigure';
import { CountsSection } from '@/components/measure/CountsSection';
import { LagsSection } from '@/components/measure/LagsSection';
import { MeasureForm } from '@/components/measure/MeasureForm';
import { MoversSection } from '@/components/measure/MoversSection';
import { RecoveriesSection } from '@/components/measure/RecoveriesSection';
import { TransitionsSection } from '@/components/measure/TransitionsSection';
import { WaitsSection } from '@/components/measure/WaitsSection';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { filterChoices } from '@/data/authorities';
import { allRegimes } from '@/data/council';
import { completeTo, countsByPlace } from '@/data/england';
import { gradesJudged } from '@/data/grades';
import { lagsIn } from '@/data/lags';
import { measureQuestions } from '@/data/measured';
import { stoodElsewhere } from '@/data/movers';
import { waitsIn } from '@/data/recoveries';
import { publicationsIn, reportsOut } from '@/data/reports-out';
import { sharesOver } from '@/data/shares';
import { stepsIn } from '@/data/transitions';
import { latestInspections } from '@/data/waits';
import { withClocks } from '@/domain/clocks';
import { publicationOf } from '@/domain/england/publication';
import { sharesSubject } from '@/domain/england/shares-subject';
import { type Asked, areaAmong, askedAddress, askedQuery, readAsked } from '@/domain/measures/asked';
import { SINCE_PATH } from '@/domain/measures/since-asked';
import { sourceLine } from '@/domain/source-line';
import { today } from '../today';
import { areaName } from './asked-map';
import { ClockWords } from './ClockWords';
import { EnglandMap } from './EnglandMap';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What is wrong with the days is said in the title too, which is what is read out first. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { problems } = readAsked(await searchParams, { today: today(), regimes: [] });
  return { title: problems.length > 0 ? 'Error: England over time' : 'England over time' };
}

export default async function EnglandOverTime({ searchParams }: Props) {
  const now = today();
  const regimes = await allRegimes();
  const { asked: read, typed, problems } = readAsked(await searchParams, { today: now, regimes });
  const choices = await filterChoices(read.area, read.regime);
  const asked = { ...read, area: areaAmong(choices.areas, read.area) };
  const judging = regimes.filter(({ headlines }) => headlines.length > 0);
  return (
    <>
      <ErrorSummary errors={problems.map(({ field, text }) => ({ href: `#${field}`, text }))} />
      <h1 className="govuk-heading-xl">England over time</h1>
      <p className="govuk-body-l">
        How grades were shared out, who moved, how long it took, and how long ago inspectors came: seven measures of the
        whole record.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={withClocks(SINCE_PATH, asked.clocks, now)}>
          How long since each council’s last inspection, and how long it usually takes
        </a>
      </p>
      <div className="with-filters">
        <MeasureForm {...{ asked, typed, problems }} choices={{ ...choices, regimes: judging }} />
        <div className="with-filters__results">
          <ClockWords asked={asked} today={now} />
          <SharesOverTime asked={asked} now={now} subject={sharesSubject(asked, { ...choices, regimes })} />
          <EnglandMap asked={asked} now={now} page="/england" area={areaName(choices.areas, asked.area)} />
          <Measures asked={asked} now={now} />
        </div>
      </div>
    </>
  );
}

async function SharesOverTime({ asked, now, subject }: { asked: Asked; now: string; subject: string }) {
  const [shares, complete] = await Promise.all([sharesOver(measureQuestions(asked).changes, asked.from), completeTo()]);
  const download = (ending: string) => askedAddress(asked, now, `/england/shares.${ending}`);
  return (
    <SharesFigure
      {...{ shares, subject }}
      size="full"
      source={sourceLine(complete)}
      downloads={{ svg: download('svg'), csv: download('csv') }}
    />
  );
}

async function Measures({ asked, now }: { asked: Asked; now: string }) {
  const { changes, lengths } = measureQuestions(asked);
  const grades = await gradesJudged(asked);
  const [counts, steps, stood, waits, latest, lags, reports, published, complete] = await Promise.all([
    countsByPlace(changes, changes.places),
    stepsIn(changes, grades),
    stoodElsewhere(changes, grades),
    waitsIn(lengths),
    latestInspections(changes),
    lagsIn(lengths),
    reportsOut(lengths),
    publicationsIn(lengths),
    completeTo(),
  ]);
  const { by } = asked;
  const publication = publicationOf({ reports, published, complete, period: lengths });
  const pictures = { source: sourceLine(complete), query: askedQuery(asked, now) };
  return (
    <>
      <CountsSection rows={counts} asked={asked} today={now} pictures={pictures} />
      <TransitionsSection {...{ steps, grades, by, pictures }} period={changes} />
      <MoversSection {...{ by, pictures }} rows={stood} period={changes} />
      <RecoveriesSection waits={waits} grades={grades} by={by} period={lengths} />
      <WaitsSection {...{ by, pictures }} rows={latest} asAt={changes.asAt} />
      <LagsSection {...{ publication, by, pictures }} rows={lags} period={lengths} />
    </>
  );
}

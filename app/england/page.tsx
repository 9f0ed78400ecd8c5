import type { Metadata } from 'next';
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
import { countsByPlace } from '@/data/england';
import { gradesJudged } from '@/data/grades';
import { lagsIn } from '@/data/lags';
import { measureQuestions } from '@/data/measured';
import { stoodElsewhere } from '@/data/movers';
import { waitsIn } from '@/data/recoveries';
import { stepsIn } from '@/data/transitions';
import { latestInspections } from '@/data/waits';
import { type Asked, areaAmong, readAsked } from '@/domain/measures/asked';
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
        Who moved, how long it took, and how long ago inspectors came: six measures of the whole record.
      </p>
      <div className="with-filters">
        <MeasureForm {...{ asked, typed, problems }} choices={{ ...choices, regimes: judging }} />
        <div className="with-filters__results">
          <ClockWords asked={asked} today={now} />
          <EnglandMap asked={asked} now={now} page="/england" area={areaName(choices.areas, asked.area)} />
          <Measures asked={asked} now={now} />
        </div>
      </div>
    </>
  );
}

async function Measures({ asked, now }: { asked: Asked; now: string }) {
  const { changes, lengths } = measureQuestions(asked);
  const grades = await gradesJudged(asked);
  const [counts, steps, stood, waits, latest, lags] = await Promise.all([
    countsByPlace(changes, changes.places),
    stepsIn(changes, grades),
    stoodElsewhere(changes, grades),
    waitsIn(lengths),
    latestInspections(changes),
    lagsIn(lengths),
  ]);
  const { by } = asked;
  return (
    <>
      <CountsSection rows={counts} asked={asked} today={now} />
      <TransitionsSection steps={steps} grades={grades} by={by} period={changes} />
      <MoversSection rows={stood} by={by} period={changes} />
      <RecoveriesSection waits={waits} grades={grades} by={by} period={lengths} />
      <WaitsSection rows={latest} by={by} asAt={changes.asAt} />
      <LagsSection rows={lags} by={by} period={lengths} />
    </>
  );
}

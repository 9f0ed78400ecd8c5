import { GapFigure } from '@/components/measure/GapFigure';
import { MeasureSection } from '@/components/measure/MeasureSection';
import { hereTitle } from '@/domain/measures/gap-words';
import { isToTheDay } from '@/domain/measures/gaps';
import { daysSince, type LatestStart } from '@/domain/measures/latest-start';
import { barOf } from '@/domain/measures/since-list';
import { ARITHMETIC, gapRule, leftOutSentence, sinceSentence, usualSentence } from '@/domain/measures/since-words';
import { type EnglandGaps, usualAfter } from '@/domain/measures/usual-gap';
import type { Day } from '@/domain/partial-date';

interface SinceSectionProps {
  name: string;
  latest: LatestStart | null;
  england: EnglandGaps;
  /** The day it is told for, and today. */
  asAt: Day;
  today: Day;
  sourceLine: string;
  /** The list of all councils, on the same day by the same clock. */
  listAddress: string;
}

/** The days since a council's latest graded inspection, beside the gaps that followed the same grade elsewhere. */
export function SinceSection({ name, latest, england, asAt, today, sourceLine, listAddress }: SinceSectionProps) {
  const usual = usualAfter(latest, england);
  const told = [sinceSentence(name, latest, asAt, today), usualSentence(latest, usual, england.framework)];
  const leftOut = leftOutSentence(usual);
  return (
    <MeasureSection
      id="how-long-since"
      title="How long since the last inspection"
      finding={told.filter((words) => words !== null).join(' ')}
      rule={gapRule(england.framework?.name ?? null)}
    >
      {usual.why === null ? <p className="govuk-body">{ARITHMETIC}</p> : null}
      <Picture {...{ name, latest, england, asAt, sourceLine }} />
      <p className="govuk-body">
        {leftOut === null ? '' : `${leftOut} `}
        <a className="govuk-link" href={listAddress}>
          How long since, council by council
        </a>
      </p>
    </MeasureSection>
  );
}

/** Drawn only where there is something to set the days beside, and they are known exactly. */
function Picture({ name, latest, england, asAt, sourceLine }: Omit<SinceSectionProps, 'today' | 'listAddress'>) {
  const usual = usualAfter(latest, england);
  const grade = latest?.grade ?? null;
  if (latest === null || grade === null || usual.why !== null || !isToTheDay(latest.start)) return null;
  const days = daysSince(latest, asAt);
  const bar = barOf(grade, usual);
  return <GapFigure title={hereTitle(name, days, bar)} bars={[bar]} here={days} sourceLine={sourceLine} />;
}

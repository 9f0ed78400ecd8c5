import type { Downloads } from '@/components/chart/DownloadLinks';
import { GapFigure } from '@/components/measure/GapFigure';
import { MeasureSection } from '@/components/measure/MeasureSection';
import { herePicture } from '@/domain/measures/here-picture';
import type { LatestStart } from '@/domain/measures/latest-start';
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
  downloads: Downloads;
  /** The list of all councils, on the same day by the same clock. */
  listAddress: string;
}

/** The days since a council's latest graded inspection, beside the gaps that followed the same grade elsewhere. */
export function SinceSection({
  name,
  latest,
  england,
  asAt,
  today,
  sourceLine,
  downloads,
  listAddress,
}: SinceSectionProps) {
  const usual = usualAfter(latest, england);
  const told = [sinceSentence(name, latest, asAt, today), usualSentence(latest, usual, england.framework)];
  const picture = herePicture(name, latest, england, asAt);
  const leftOut = leftOutSentence(usual);
  return (
    <MeasureSection
      id="how-long-since"
      title="How long since the last inspection"
      finding={told.filter((words) => words !== null).join(' ')}
      rule={gapRule(england.framework?.name ?? null)}
    >
      {usual.why === null ? <p className="govuk-body">{ARITHMETIC}</p> : null}
      {picture === null ? null : (
        <GapFigure
          title={picture.title}
          bars={[picture.bar]}
          here={picture.days}
          source={sourceLine}
          downloads={downloads}
        />
      )}
      <p className="govuk-body">
        {leftOut === null ? '' : `${leftOut} `}
        <a className="govuk-link" href={listAddress}>
          How long since, council by council
        </a>
      </p>
    </MeasureSection>
  );
}

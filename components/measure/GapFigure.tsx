import { ChartFigure } from '@/components/chart/ChartFigure';
import type { Downloads } from '@/components/chart/DownloadLinks';
import { GapSvg } from '@/components/measure/GapSvg';
import { Table } from '@/components/ui/Table';
import { type GapBar, gapPicture } from '@/domain/measures/gap-picture';
import { gapDescription } from '@/domain/measures/gap-words';
import { numberInWords } from '@/domain/measures/words';

interface GapFigureProps {
  /** States the finding. */
  title: string;
  bars: readonly GapBar[];
  /** The council's own days; null where all of England is drawn. */
  here?: number | null;
  /** Whose figures these are, and up to when they are complete. */
  source: string;
  downloads: Downloads;
}

const FORMS = ['narrow', 'medium'] as const;
const COLUMNS = ['Gaps', 'Shortest', 'A quarter within', 'Median', 'Three quarters within', 'Longest'];

/** How long gaps usually were, as bars, with the source and the twin in numbers. */
export function GapFigure({ title, bars, here = null, source, downloads }: GapFigureProps) {
  const description = gapDescription(bars, here);
  return (
    <ChartFigure
      id="gaps"
      title={title}
      heading="h3"
      source={source}
      table={{
        summary: 'Every number in this picture, as a table',
        children: (
          <Table
            caption="Days from one start to the next"
            columns={[{ label: 'Grade' }, ...COLUMNS.map((label) => ({ label, numeric: true }))]}
            rows={[
              ...bars.map(({ key, label, spread }) => ({ key, cells: [label, ...figures(spread)] })),
              ...(here === null ? [] : [ownRow(here)]),
            ]}
          />
        ),
      }}
      downloads={downloads}
    >
      <div className="gap-box">
        {FORMS.map((form) => (
          <GapSvg key={form} drawing={gapPicture(bars, here, form)} description={description} />
        ))}
      </div>
      <p className="govuk-body-s">
        The block is the middle half of the gaps, the stroke in it the median, the line from the shortest to the
        longest.
      </p>
    </ChartFigure>
  );
}

function figures({ n, least, lowerQuartile, median, upperQuartile, most }: GapBar['spread']): string[] {
  return [n, least, lowerQuartile, median, upperQuartile, most].map((number) => numberInWords(Math.round(number)));
}

function ownRow(here: number) {
  return { key: 'here', cells: [`This council so far: ${numberInWords(here)} days`, ...COLUMNS.map(() => '–')] };
}

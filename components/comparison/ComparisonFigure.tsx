import { ChartFigure } from '@/components/chart/ChartFigure';
import type { Downloads } from '@/components/chart/DownloadLinks';
import { Key } from '@/components/chart/TimelineKey';
import { ComparisonChart } from '@/components/comparison/ComparisonChart';
import { ReportTable } from '@/components/comparison/ReportTable';
import { SpreadTable } from '@/components/comparison/SpreadTable';
import type { Comparison } from '@/domain/comparison/compare';
import type { PicturedComparison } from '@/domain/comparison/model';

interface ComparisonFigureProps {
  comparison: Comparison;
  /** Whose figures these are, and up to when they are complete. */
  source: string;
  downloads: Downloads;
}

const ID = 'comparison';

/** Councils side by side as a figure: the finding as its title, a row for each, and every report in numbers. */
export function ComparisonFigure({ comparison: { title, picture }, source, downloads }: ComparisonFigureProps) {
  const points = picture.rows.flatMap((row) => row.points);
  return (
    <ChartFigure
      id={ID}
      title={title}
      source={source}
      table={{ summary: 'Every number in this picture, as a table', children: <Figures picture={picture} /> }}
      downloads={downloads}
    >
      <ComparisonChart picture={picture} id={ID} />
      <Key
        entries={[
          {
            kind: 'point',
            words: picture.clock === 'known' ? 'Report published' : 'Fieldwork began',
            shown: points.length > 0,
          },
          ...spreadEntries(picture),
          {
            kind: 'gauge',
            words: 'The fuller, the better the grade',
            shown: points.some(({ grade }) => grade !== null),
          },
        ]}
      />
    </ChartFigure>
  );
}

function Figures({ picture }: { picture: PicturedComparison }) {
  return (
    <>
      <ReportTable picture={picture} />
      {picture.spread.length > 0 ? <SpreadTable columns={picture.spread} /> : null}
    </>
  );
}

function spreadEntries({ rows, spread }: PicturedComparison) {
  const bands = spread.flatMap((column) => column.bands);
  return [
    { kind: 'point-ungraded', words: `Where ${rows[0]?.name ?? 'it'} stood`, shown: bands.some(({ own }) => own) },
    { kind: 'no-headline', words: 'No overall grade', shown: bands.some(({ noOverall }) => noOverall) },
    { kind: 'published-unsure', words: 'No grade', shown: bands.some(({ grade, noOverall }) => !grade && !noOverall) },
  ] as const;
}

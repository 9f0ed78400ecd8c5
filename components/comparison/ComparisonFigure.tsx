import { ChartFigure, type Downloads } from '@/components/chart/ChartFigure';
import { Key } from '@/components/chart/TimelineKey';
import { ComparisonChart } from '@/components/comparison/ComparisonChart';
import { ReportTable } from '@/components/comparison/ReportTable';
import type { Comparison } from '@/domain/comparison/compare';

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
      table={{ summary: 'Every report in this picture, as a table', children: <ReportTable picture={picture} /> }}
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

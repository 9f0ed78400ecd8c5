import type { Downloads } from '@/components/chart/DownloadLinks';
import { GapFigure } from '@/components/measure/GapFigure';
import { MeasureSection } from '@/components/measure/MeasureSection';
import { Table } from '@/components/ui/Table';
import { bySpreadTitle } from '@/domain/measures/gap-words';
import type { Named } from '@/domain/measures/places';
import { barsOf, type GradeGaps } from '@/domain/measures/since-list';
import { ARITHMETIC, gapRule, usualFigures } from '@/domain/measures/since-words';
import { numberInWords } from '@/domain/measures/words';

interface UsualSectionProps {
  framework: Named | null;
  rows: readonly GradeGaps[];
  source: string;
  downloads: Downloads;
}

const COLUMNS = ['Gaps', 'Median days', 'Middle half', 'Still waiting', 'Left out'];

/** How long the next inspection usually took, grade by grade, with how many it is told from and who isn't in it. */
export function UsualSection({ framework, rows, source, downloads }: UsualSectionProps) {
  const bars = barsOf(rows);
  const name = framework?.name ?? null;
  return (
    <MeasureSection
      id="usual"
      title={
        name === null ? 'How long it usually took in England' : `How long it usually took in England under ${name}`
      }
      finding={ARITHMETIC}
      rule={gapRule(name)}
    >
      {bars.length === 0 ? (
        <p className="govuk-body">No grade has enough gaps to show on this day.</p>
      ) : (
        <GapFigure title={bySpreadTitle(bars)} bars={bars} {...{ source, downloads }} />
      )}
      {rows.length === 0 ? null : (
        <Table
          caption="Gaps after each grade"
          columns={[{ label: 'Grade' }, ...COLUMNS.map((label) => ({ label, numeric: true }))]}
          rows={rows.map((row) => ({ key: `${row.grade.scale} ${row.grade.slug}`, cells: cellsOf(row) }))}
        />
      )}
    </MeasureSection>
  );
}

function cellsOf({ grade, usual, after }: GradeGaps): string[] {
  const { median, half } = usualFigures(usual);
  const { closed, undated, elsewhere, waiting, spread } = after;
  const counts = [waiting, closed + undated + elsewhere].map(numberInWords);
  return [grade.label, numberInWords(spread?.n ?? 0), median, half, ...counts];
}

import { z } from 'zod';
import { gradeInWords } from '../../domain/grade-words.ts';
import type { Evidence, UngradedReason } from '../../domain/history.ts';
import type { InspectionRecord, JudgementRecord } from '../../domain/inspection-record.ts';
import type { VersionAreas } from './inspections.ts';
import { list, optional, optionalPercentage, read, required, truth } from './read.ts';

const INSPECTION = {
  id: required,
  version: required,
  kind: required,
  /** Several for a joint service: one inspection, and each of its councils shows it. */
  authorities: list,
  start: optional,
  end: optional,
  published: required,
  theme: optional,
  evidence: z.enum(['report', 'official-statistics', 'secondary']),
  source: required,
  report_url: optional,
  note: optional,
};
type Row = z.output<z.ZodObject<typeof INSPECTION>>;

const JUDGEMENT = {
  inspection: required,
  area: required,
  /** Blank where the printed words say it, or where there is none and `reason` says why. */
  grade: optional,
  reason: optional.pipe(z.enum(['not-judged', 'not-held']).nullable()),
  as_printed: optional,
  percentage: optionalPercentage,
};
type Cell = z.output<z.ZodObject<typeof JUDGEMENT>>;

/**
 * The inspections of regimes other than children's services, and the joint targeted area inspections that the national
 * set lacks, as records. Rulings on each trap of their sources: docs/decisions/0008.
 * @param sources the ids of sources.csv
 * @throws where a row names something that the other files don't have, or a judgement is neither a grade nor a reason
 */
export function otherInspectionRecords(sources: ReadonlySet<string>, areas: VersionAreas): InspectionRecord[] {
  const framework = frameworkRows();
  const rows = read('other_inspections.csv', INSPECTION);
  const cells = read('other_judgements.csv', JUDGEMENT);
  const known = new Set(rows.map(({ id }) => id));
  const stray = cells.find(({ inspection }) => !known.has(inspection));
  if (stray) throw new Error(`other_judgements.csv: ${stray.inspection} is not in other_inspections.csv`);
  return rows.map((row) => {
    if (!sources.has(row.source)) throw new Error(`${row.id}: "${row.source}" is not in sources.csv`);
    const line = framework.lineOf(row);
    const judged = line.graded ? (areas.get(row.version) ?? []) : [];
    const own = cells.filter(({ inspection }) => inspection === row.id);
    return { ...recordOf(row), ...line, judgements: judgementsOf(row, own, judged, framework) };
  });
}

function recordOf({ report_url, ...row }: Row) {
  return {
    ...row,
    publication: 'published' as const,
    evidence: row.evidence satisfies Evidence,
    reportUrl: report_url,
    sourceUrl: null,
    checkedAgainst: null,
    kindBasis: null,
    withdrawn: false,
  };
}

/** Exactly the areas of the version, each with a grade or why there is none. */
function judgementsOf(
  { id }: Row,
  cells: Cell[],
  areas: { area: string; scale: string }[],
  { gradesOf }: FrameworkRows,
): JudgementRecord[] {
  const stray = cells.find(({ area }) => !areas.some((judged) => judged.area === area));
  if (stray) throw new Error(`${id}: its framework doesn’t judge ${stray.area}`);
  return areas.map(({ area, scale }) => {
    const cell = cells.find((judged) => judged.area === area);
    if (cell === undefined) throw new Error(`${id}: nothing is said of ${area}`);
    const { reason, as_printed: asPrinted, percentage } = cell;
    const grade = reason === null ? gradeOf(cell, gradesOf(scale)) : null;
    if (grade === null && reason === null) throw new Error(`${id}: “${asPrinted}” is no grade of ${scale}`);
    return { area, scale, grade, reason: reason satisfies UngradedReason | null, asPrinted, percentage };
  });
}

function gradeOf({ grade, as_printed }: Cell, grades: { slug: string; label: string }[]): string | null {
  return grade ?? gradeInWords(as_printed ?? '', grades)?.slug ?? null;
}

interface FrameworkRows {
  lineOf: (row: Row) => Pick<InspectionRecord, 'regime' | 'framework' | 'graded'>;
  gradesOf: (scale: string) => { slug: string; label: string }[];
}

/** What the framework files say of a version, one of its kinds, and a scale. */
function frameworkRows(): FrameworkRows {
  const frameworks = read('frameworks.csv', { slug: required, regime: required });
  const versions = read('framework_versions.csv', { slug: required, framework: required });
  const kinds = read('version_kinds.csv', { version: required, kind: required, graded: truth });
  const grades = read('grades.csv', { scale: required, slug: required, label: required });
  return {
    gradesOf: (scale) => grades.filter((grade) => grade.scale === scale),
    lineOf: ({ id, version, kind }) => {
      const framework = versions.find(({ slug }) => slug === version)?.framework;
      const regime = frameworks.find(({ slug }) => slug === framework)?.regime;
      const graded = kinds.find((row) => row.version === version && row.kind === kind)?.graded;
      if (framework === undefined || regime === undefined || graded === undefined)
        throw new Error(`${id}: there is no ${kind} under ${version}`);
      return { framework, regime, graded };
    },
  };
}

import { z } from 'zod';
import type { Evidence, Publication, UngradedReason } from '../../domain/history.ts';
import type { InspectionRecord, JudgementRecord } from '../../domain/inspection-record.ts';
import { list, optional, read, required } from './read.ts';
import { versionOf } from './version-of.ts';

export type Framework = 'SIF' | 'ILACS-standard' | 'ILACS-short' | 'focused-visit' | 'monitoring-visit' | 'JTAI';

/** The grade columns; with hyphens they are area slugs. */
const COLUMNS = [
  'overall_effectiveness',
  'impact_of_leaders',
  'help_and_protection',
  'children_in_care',
  'care_leavers',
  'looked_after',
  'adoption',
  'leadership',
] as const;

const ROW = {
  id: required,
  authority_slug: required,
  framework: z.enum(['SIF', 'ILACS-standard', 'ILACS-short', 'focused-visit', 'monitoring-visit', 'JTAI']),
  reinspection: optional,
  type_basis: optional,
  inspection_start: optional,
  inspection_end: optional,
  report_published: optional,
  overall_effectiveness: optional,
  impact_of_leaders: optional,
  help_and_protection: optional,
  children_in_care: optional,
  care_leavers: optional,
  looked_after: optional,
  adoption: optional,
  leadership: optional,
  cic_scope: optional,
  theme: optional,
  evidence: z.enum(['report', 'official-statistics', 'secondary']),
  source: required,
  source_url: optional,
  checked_against: optional,
  note: optional,
};
type Row = z.output<z.ZodObject<typeof ROW>>;

/** Which areas, on which scale, a version judges; keyed by version slug. */
export type VersionAreas = ReadonlyMap<string, { area: string; scale: string }[]>;

/**
 * The national set as inspection records.
 * @param sources source id by its title, as the set names it
 * @throws where a source is not in sources.csv, or a row has a grade for an area its version does not judge
 */
export function inspectionRecords(sources: ReadonlyMap<string, string>, areas: VersionAreas): InspectionRecord[] {
  return read('inspections.csv', ROW).map((row) => recordOf(row, sources, areas));
}

function recordOf(row: Row, sources: ReadonlyMap<string, string>, areas: VersionAreas): InspectionRecord {
  const source = sources.get(row.source);
  if (source === undefined) throw new Error(`${row.id}: "${row.source}" is not in sources.csv`);
  const version = versionOf(row);
  const official = row.evidence !== 'secondary';
  const regime = row.framework === 'JTAI' ? 'jtai' : 'childrens-services';
  return {
    id: row.id,
    regime,
    framework: version.slice(0, version.indexOf('-')),
    version,
    kind: kindOf(row),
    graded: isGraded(row.framework),
    authorities: list.parse(row.authority_slug),
    start: row.inspection_start,
    end: row.inspection_end,
    published: row.report_published,
    publication: publicationOf(row),
    theme: row.theme,
    note: row.note,
    evidence: row.evidence satisfies Evidence,
    source,
    reportUrl: official ? row.source_url : null,
    sourceUrl: official ? null : row.source_url,
    checkedAgainst: row.checked_against,
    kindBasis: row.type_basis,
    withdrawn: false,
    judgements: judgementsOf(row, areas.get(version) ?? []),
  };
}

function isGraded(framework: Framework): boolean {
  return framework === 'SIF' || framework === 'ILACS-standard' || framework === 'ILACS-short';
}

/** The three SIF reports that were never seen say neither; they are first inspections unless a source says otherwise. */
function kindOf(row: Row): string {
  switch (row.framework) {
    case 'SIF':
      return row.reinspection === 'true' ? 're-inspection' : 'inspection';
    case 'ILACS-standard':
      return 'standard';
    case 'ILACS-short':
      return 'short';
    case 'JTAI':
      return 'jtai';
    case 'focused-visit':
    case 'monitoring-visit':
      return row.framework;
  }
}

/** A blank in the set never means "awaited": the statistics it comes from print no publication date for that year's visits. */
function publicationOf(row: Row): Publication {
  return row.report_published === null ? 'not-held' : 'published';
}

function judgementsOf(row: Row, areas: { area: string; scale: string }[]): JudgementRecord[] {
  const graded = isGraded(row.framework);
  const filled = COLUMNS.flatMap((column) => {
    const grade = row[column];
    return grade === null ? [] : [{ area: column.replaceAll('_', '-'), grade }];
  });
  const stray = filled.find(({ area }) => !graded || !areas.some((judged) => judged.area === area));
  if (stray) throw new Error(`${row.id}: ${stray.area} has a grade that its framework does not give`);
  if (!graded) return [];
  const reason: UngradedReason = row.evidence === 'secondary' ? 'not-held' : 'not-judged';
  return areas.map(({ area, scale }) => {
    const grade = filled.find((cell) => cell.area === area)?.grade ?? null;
    return { area, scale, grade, reason: grade === null ? reason : null, asPrinted: null, percentage: null };
  });
}

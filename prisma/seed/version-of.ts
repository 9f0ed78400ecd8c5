import type { Framework } from './inspections.ts';

/**
 * Which framework version an inspection of the data set was made under. The set carries none, so it follows from what the
 * report judged: no overall grade is the form of April 2026, care leavers judged apart is that of January 2023. Visits
 * judge nothing, so theirs follows from the day they started.
 */
export function versionOf(row: {
  framework: Framework;
  inspection_start: string | null;
  overall_effectiveness: string | null;
  cic_scope: string | null;
}): string {
  switch (row.framework) {
    case 'SIF':
      return 'sif-2013';
    case 'JTAI':
      return 'jtai-2016';
    case 'ILACS-standard':
    case 'ILACS-short':
      if (row.overall_effectiveness === null) return 'ilacs-2026';
      return row.cic_scope === 'children-in-care' ? 'ilacs-2023' : 'ilacs-2018';
    case 'focused-visit':
    case 'monitoring-visit':
      return visitVersion(row.inspection_start ?? '');
  }
}

function visitVersion(start: string): string {
  if (start >= '2026-04-01') return 'ilacs-2026';
  return start >= '2023-01-01' ? 'ilacs-2023' : 'ilacs-2018';
}

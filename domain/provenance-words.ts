import type { Evidence } from './history.ts';

/** How we know what an inspection's record says. */
export function evidenceInWords(evidence: Evidence): string {
  switch (evidence) {
    case 'report':
      return 'The official report was read';
    case 'official-statistics':
      return 'Official statistics';
    case 'secondary':
      return 'Press, council pages or somebody else’s summary; the official report was not seen';
    case 'editor':
      return 'Recorded by an editor of Gradeline';
  }
}

const CHECKS: Readonly<Record<string, string>> = {
  'official-statistics-2025': 'Ofsted’s statistics of 2025',
  'official-statistics-2024': 'Ofsted’s statistics of 2024',
  'report-body': 'Wording elsewhere in the same report',
  'table-reread': 'A second reading of the report’s table',
  'peer-extract': 'An independent reading of the same report',
};

/** What the record was compared with; a check without words of its own is named as the set names it. */
export const checkInWords = (check: string): string => CHECKS[check] ?? check;

const KIND_BASES: Readonly<Record<string, string>> = {
  official: 'Ofsted’s statistics',
  duration: 'The length of the fieldwork: up to six days is a short inspection',
};

/** How the kind of inspection was established. */
export const kindBasisInWords = (basis: string): string => KIND_BASES[basis] ?? basis;

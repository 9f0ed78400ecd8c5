import { SummaryList } from '@/components/ui/SummaryList';
import type { Evidence } from '@/domain/history';
import { londonDay } from '@/domain/london';
import { formatDate } from '@/domain/partial-date';

interface Provenanced {
  evidence: Evidence;
  source: { title: string; publisher: string; licence: string };
  sourceUrl: string | null;
  checkedAgainst: string | null;
  kindBasis: string | null;
  note: string | null;
  revisions: readonly { number: number; verb: string; actorName: string; recordedAt: Date; reason: string | null }[];
}

/** How we know, who put it here, and when. */
export function Provenance({ event }: { event: Provenanced }) {
  const facts = [
    { term: 'How we know', value: evidenceInWords(event.evidence) },
    { term: 'Source', value: `${event.source.title} (${event.source.publisher}; ${event.source.licence})` },
    ...(event.sourceUrl === null ? [] : [{ term: 'Found at', value: <Outside href={event.sourceUrl} /> }]),
    ...(event.checkedAgainst === null ? [] : [{ term: 'Checked against', value: checkInWords(event.checkedAgainst) }]),
    ...(event.kindBasis === null ? [] : [{ term: 'Kind taken from', value: kindBasisInWords(event.kindBasis) }]),
    ...(event.note === null ? [] : [{ term: 'Note', value: event.note }]),
    ...event.revisions.map(({ number, verb, actorName, recordedAt, reason }) => ({
      term: `Change ${number}`,
      value: `${verbInWords(verb)} by ${actorName}, ${formatDate(londonDay(recordedAt))}${reason === null ? '' : `: ${reason}`}`,
    })),
  ];
  return <SummaryList facts={facts} />;
}

function evidenceInWords(evidence: Evidence): string {
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
const checkInWords = (check: string): string => CHECKS[check] ?? check;

const KIND_BASES: Readonly<Record<string, string>> = {
  official: 'Ofsted’s statistics',
  duration: 'The length of the fieldwork: up to six days is a short inspection',
};
const kindBasisInWords = (basis: string): string => KIND_BASES[basis] ?? basis;

const VERBS: Readonly<Record<string, string>> = {
  record: 'Recorded',
  amend: 'Amended',
  withdraw: 'Withdrawn',
  restore: 'Restored',
  link: 'Coverage linked',
  unlink: 'Coverage unlinked',
  import: 'Imported',
};
const verbInWords = (verb: string): string => VERBS[verb] ?? verb;

function Outside({ href }: { href: string }) {
  return (
    <a className="govuk-link" href={href} rel="noreferrer external">
      {new URL(href).host}
    </a>
  );
}

import { SummaryList } from '@/components/ui/SummaryList';
import type { Evidence } from '@/domain/history';
import { londonDay } from '@/domain/london';
import { formatDate } from '@/domain/partial-date';
import { checkInWords, evidenceInWords, kindBasisInWords } from '@/domain/provenance-words';
import { type Revision, verbInWords } from '@/domain/revision';

interface Provenanced {
  evidence: Evidence;
  source: { title: string; publisher: string; licence: string };
  sourceUrl: string | null;
  checkedAgainst: string | null;
  kindBasis: string | null;
  note: string | null;
  revisions: readonly Pick<Revision, 'number' | 'verb' | 'actorName' | 'recordedAt' | 'reason'>[];
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

function Outside({ href }: { href: string }) {
  return (
    <a className="govuk-link" href={href} rel="noreferrer external">
      {new URL(href).host}
    </a>
  );
}

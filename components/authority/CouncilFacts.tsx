import { SummaryList } from '@/components/ui/SummaryList';
import type { CouncilHistory, DeliverySpan, Succession } from '@/domain/history';
import { formatDate } from '@/domain/partial-date';

interface Facts extends CouncilHistory {
  officialName: string;
  region: string;
  type: string;
  ofstedPage: string | null;
  currentFormSince: string | null;
}

/** What kind of council it is, what it came from and what delivers its services. */
export function CouncilFacts({ council }: { council: Facts }) {
  const { authority, officialName, region, type, ofstedPage, currentFormSince, deliveries } = council;
  const facts = [
    { term: 'Full name', value: officialName },
    { term: 'Type', value: type },
    { term: 'Region', value: region },
    ...(authority.openedOn === null ? [] : [{ term: 'Since', value: formatDate(authority.openedOn) }]),
    ...(currentFormSince === null ? [] : [{ term: 'In its present form since', value: formatDate(currentFormSince) }]),
    ...(authority.closedOn === null ? [] : [{ term: 'Closed', value: formatDate(authority.closedOn) }]),
    ...lineage('Took over from', council.predecessors),
    ...lineage('Replaced by', council.successors),
    ...deliveries.map((span) => ({ term: 'Services delivered by', value: deliveryInWords(span) })),
    ...(ofstedPage === null ? [] : [{ term: 'Ofsted’s page', value: <OfstedLink href={ofstedPage} /> }]),
  ];
  return <SummaryList facts={facts} />;
}

function lineage(term: string, others: readonly Succession[]) {
  if (others.length === 0) return [];
  const links = others.map(({ slug, name, on }) => (
    <li key={slug}>
      <a className="govuk-link" href={`/authorities/${slug}`}>
        {name}
      </a>
      , {formatDate(on)}
    </li>
  ));
  return [{ term, value: <ul className="govuk-list">{links}</ul> }];
}

function deliveryInWords({ name, from, until }: DeliverySpan): string {
  if (from === null && until === null) return `${name} (dates not held)`;
  const start = from === null ? 'start not held' : `from ${formatDate(from)}`;
  return until === null ? `${name}, ${start}` : `${name}, ${start} to ${formatDate(until)}`;
}

function OfstedLink({ href }: { href: string }) {
  return (
    <a className="govuk-link" href={href} rel="noreferrer external">
      {new URL(href).host}
    </a>
  );
}

import { SummaryList } from '@/components/ui/SummaryList';
import { deliveryInWords } from '@/domain/delivery-words';
import type { CouncilHistory } from '@/domain/history';
import { formatDate } from '@/domain/partial-date';

interface Facts extends CouncilHistory {
  officialName: string;
  region: string;
  type: string;
  ofstedPage: string | null;
  currentFormSince: string | null;
}

/** What kind of council it is, and what delivers its services. */
export function CouncilFacts({ council }: { council: Facts }) {
  const { authority, officialName, region, type, ofstedPage, currentFormSince, deliveries } = council;
  const facts = [
    { term: 'Full name', value: officialName },
    { term: 'Type', value: type },
    { term: 'Region', value: region },
    ...(authority.openedOn === null ? [] : [{ term: 'From', value: formatDate(authority.openedOn) }]),
    ...(currentFormSince === null ? [] : [{ term: 'In its present form since', value: formatDate(currentFormSince) }]),
    // True before that day and after it: an end may be announced years ahead.
    ...(authority.closedOn === null ? [] : [{ term: 'Until', value: formatDate(authority.closedOn) }]),
    ...deliveries.map((span) => ({ term: 'Services delivered by', value: deliveryInWords(span) })),
    ...(ofstedPage === null ? [] : [{ term: 'Ofsted’s page', value: <OfstedLink href={ofstedPage} /> }]),
  ];
  return <SummaryList facts={facts} />;
}

function OfstedLink({ href }: { href: string }) {
  return (
    <a className="govuk-link" href={href} rel="noreferrer external">
      {new URL(href).host}
    </a>
  );
}

import { titleOf } from '@/components/inspection/EventCard';
import type { InspectionInFull } from '@/data/inspections';
import { listInWords } from '@/domain/standing-sentence';

/** "Lancashire: standard inspection, 26 January 2023". */
export function headingOf(event: InspectionInFull): string {
  return `${listInWords(event.authorities.map(({ name }) => name))}: ${titleOf(event).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`;
}

/** The way back from an inspection's page, or from a page about it. */
export function crumbsOf({ authorities }: InspectionInFull) {
  const councils = authorities.map(({ slug, name }) => ({ href: `/authorities/${slug}`, text: name }));
  return [{ href: '/', text: 'England now' }, { href: '/authorities', text: 'Councils' }, ...councils];
}

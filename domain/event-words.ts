import type { Inspection } from './history.ts';
import { formatDate } from './partial-date.ts';

/** When the report came out, or why no date stands here. */
export function publishedInWords({ publication, published }: Pick<Inspection, 'publication' | 'published'>): string {
  switch (publication) {
    case 'published':
      return published === null ? 'Publication date not held' : formatDate(published);
    case 'awaited':
      return 'Inspected, awaiting report';
    case 'not-held':
      return 'Publication date not held';
  }
}

/** What stands where a grade would when an area has none. */
export function ungradedInWords(reason: 'not-judged' | 'not-held' | null): string {
  return reason === 'not-held' ? 'Grade not held here' : 'Not judged';
}

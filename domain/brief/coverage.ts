import type { ArticleInBrief } from '../history.ts';
import { formatDate } from '../partial-date.ts';
import { asManyAsFit, type Cut, cutTo, linesOf, PAPER } from './paper.ts';

/** One article: its title, and who published it when. */
export interface CoverageLine {
  id: string;
  url: string;
  title: string;
  byline: string;
}

/** However long a publisher’s name is, the date stays beside it. */
const ROOM_FOR_DATE = 140;

/** The room between two articles, in lines. */
const GAP = 0.2;

/** @param articles the newest first, the undated last, as a council has them */
export function coverageLines(articles: readonly ArticleInBrief[]): CoverageLine[] {
  return articles.map(({ id, url, title, publisher, published }) => {
    const when = published === null ? 'date not known' : formatDate(published);
    const who = cutTo(publisher ?? 'Publisher not named', 1, PAPER.column - ROOM_FOR_DATE);
    return { id, url, title: cutTo(title, 2, PAPER.column), byline: `${who}, ${when}` };
  });
}

export function coverageHeight({ title, byline }: CoverageLine): number {
  return linesOf(title, PAPER.column) + linesOf(byline, PAPER.column) + GAP;
}

/** The articles that `room` lines hold: the oldest are left out first. */
export function coverageThatFits(lines: readonly CoverageLine[], room: number): Cut<CoverageLine> {
  return asManyAsFit(lines, coverageHeight, room);
}

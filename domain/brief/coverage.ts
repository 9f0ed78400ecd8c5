import type { ArticleInBrief } from '../history.ts';
import { formatDate } from '../partial-date.ts';
import { asManyAsFit, type Cut, cutTo, linesOf, linesOfCut, PAPER, SPACE, TYPE } from './paper.ts';

/** One article: its title, and who published it when. */
export interface CoverageLine {
  id: string;
  url: string;
  title: string;
  byline: string;
}

/** @param articles the newest first, the undated last, as a council has them */
export function coverageLines(articles: readonly ArticleInBrief[]): CoverageLine[] {
  return articles.map(({ id, url, title, publisher, published }) => {
    const when = published === null ? 'date not known' : formatDate(published);
    const who = cutTo(publisher ?? 'Publisher not named', 1, PAPER.width / 2);
    return { id, url, title: cutTo(title, 2, PAPER.width), byline: `${who}, ${when}` };
  });
}

export function coverageLinesOf({ title, byline }: CoverageLine): number {
  return linesOf(`${title} – ${byline}`, PAPER.width) + GAP;
}

/** The room between two articles, in lines. */
const GAP = 0.2;

/** The articles that `room` lines hold: the oldest are left out first. */
export function coverageThatFits(lines: readonly CoverageLine[], room: number): Cut<CoverageLine> {
  return asManyAsFit(lines, coverageLinesOf, room);
}

/** With its heading, in pixels. A list of nothing says so in a line. */
export function coverageHeight(coverage: Cut<CoverageLine>): number {
  return SPACE.heading + Math.max(1, linesOfCut(coverage, coverageLinesOf)) * TYPE.text.line;
}

import { lastReportDay } from '../as-at.ts';
import type { ArticleInBrief, CouncilHistory, Grade, Inspection, Judgement } from '../history.ts';
import { formatDate, formatSpan } from '../partial-date.ts';
import { upperFirst } from './casing.ts';
import { gradedEvents, type Placed, type TimelineOptions, waitingEvents } from './events.ts';
import { gapAt } from './gaps.ts';
import { type AreaInBrief, areasOf } from './lanes.ts';
import type { PredecessorNote } from './model.ts';
import { daysToPublication, gradeWords, headingOf, publishedDay } from './notes.ts';
import { predecessorNotes, predecessorsOf } from './predecessors.ts';

/** The picture's twin: every date and grade in it, newest first. */
export interface TimelineTable {
  areas: AreaInBrief[];
  rows: TableRow[];
  coverage: CoverageRow[];
  /** The reports on the councils before it, which are in the picture as context: none of their grades is this council's. */
  predecessors: PredecessorNote[];
}

export interface TableRow {
  inspection: string;
  event: string;
  framework: string;
  fieldwork: string;
  published: string;
  /** Days from the end of fieldwork to publication, where both are known to the day. */
  days: number | null;
  /** One per area, in the order of `areas`; null where the event gives no grades at all. */
  cells: TableCell[] | null;
}

export interface TableCell {
  area: string;
  grade: Grade | null;
  /** The grade, or why there is none. */
  words: string;
}

export interface CoverageRow extends Pick<ArticleInBrief, 'id' | 'title' | 'publisher' | 'url'> {
  date: string;
  /** What it reports, where an inspection is linked. */
  about: string | null;
}

export function timelineTable(history: CouncilHistory, options: TimelineOptions): TimelineTable {
  const waiting = waitingEvents(history, options).map((event) => ({
    event,
    at: options.today,
    earliest: options.today,
  }));
  const graded = [...gradedEvents(history, options), ...waiting];
  const areas = areasOf(graded);
  return {
    areas,
    rows: history.inspections.map((event) => rowOf(event, areas, graded, options)),
    coverage: history.articles.map((article) => coverageRow(article, history)),
    predecessors: predecessorNotes(predecessorsOf(history, options)),
  };
}

function rowOf(event: Inspection, areas: AreaInBrief[], graded: Placed[], { today, clock }: TimelineOptions): TableRow {
  const drawn = graded.some((placed) => placed.event.id === event.id);
  return {
    inspection: event.id,
    event: headingOf(event),
    framework: event.version.label,
    fieldwork: formatSpan(event.start, event.end),
    published: publishedDay(event, lastReportDay({ asAt: today, basis: clock })),
    days: daysToPublication(event),
    cells: drawn ? areas.map((area) => cellOf(event, area, graded)) : null,
  };
}

function cellOf(event: Inspection, area: AreaInBrief, graded: Placed[]): TableCell {
  const judgement = event.judgements.find((candidate) => candidate.area === area.area);
  const grade = judgement?.grade ?? null;
  const words = judgement ? gradeWords(judgement) : upperFirst(gapAt(event, area, graded).words);
  return { area: area.area, grade, words: `${words}${otherLabel(judgement, area)}` };
}

/** What this version calls the area, where that is not the heading of the column. */
function otherLabel(judgement: Judgement | undefined, area: AreaInBrief): string {
  return judgement === undefined || judgement.label === area.label ? '' : ` (as “${judgement.label}”)`;
}

function coverageRow(
  { id, title, publisher, url, published, inspectionIds }: CouncilHistory['articles'][number],
  history: CouncilHistory,
): CoverageRow {
  const about = history.inspections.find((event) => inspectionIds.includes(event.id));
  const date = published === null ? 'Date not known' : formatDate(published);
  return { id, title, publisher, url, date, about: about ? headingOf(about) : null };
}

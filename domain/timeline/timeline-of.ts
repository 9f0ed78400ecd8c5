import { lastReportDay } from '../as-at.ts';
import type { CouncilHistory, Inspection } from '../history.ts';
import type { Day } from '../partial-date.ts';
import { axisOf } from './axis.ts';
import { bandsOf } from './bands.ts';
import { deliveriesOf } from './deliveries.ts';
import { descriptionOf } from './description.ts';
import { gradedEvents, type Placed, type TimelineOptions, visitEvents } from './events.ts';
import { lanesOf } from './lanes.ts';
import type { FieldworkWindow, Point, Timeline, Visit } from './model.ts';
import { newsOf } from './news.ts';
import { notesOf, themeWords } from './notes.ts';
import { predecessorNotes, predecessorsOf, withPredecessors } from './predecessors.ts';
import { titleOf } from './title.ts';
import { windowsOf } from './windows.ts';

/**
 * A council's record as a picture: lanes, gaps, windows, visits and news on one time axis.
 * @param options.today last day that counts; the end of the axis for a council that is still open
 * @param options.clock `known` draws each graded inspection at its publication, `inspected` at the start of its fieldwork
 */
export function timelineOf(history: CouncilHistory, options: TimelineOptions): Timeline {
  const events = gradedEvents(history, options);
  const points = events.map(pointOf);
  const windows = windowsOf(history, options);
  const visits = visitEvents(history, options).map(visitOf);
  const news = newsOf(history, options.today);
  const predecessors = predecessorsOf(history, options);
  const before = predecessors.flatMap((one) => one.events.map(({ earliest }) => earliest));
  const axis = axisOf(history, [...daysOf(points, windows, visits, news), ...before], options);
  const undatedNews = history.articles.filter(({ published }) => published === null).length;
  const lanes = withPredecessors(lanesOf(history, events, axis), { history, events, predecessors, axis });
  const context = predecessorNotes(predecessors);
  const drawn = {
    clock: options.clock,
    axis,
    lanes,
    points,
    windows,
    visits,
    news,
    undatedNews,
    predecessors: context,
    deliveries: deliveriesOf(history, axis.to),
  };
  return {
    council: history.authority.name,
    title: titleOf(history, options),
    description: descriptionOf(drawn),
    bands: bandsOf(events, axis.to),
    ...drawn,
    notes: notesOf(history, lastReportDay({ asAt: options.today, basis: options.clock })),
  };
}

function pointOf({ event, at, earliest }: Placed): Point {
  return { inspection: event.id, at, earliest, grade: headlineGrade(event) };
}

function headlineGrade({ judgements }: Inspection): Point['grade'] {
  return judgements.find(({ headline, grade }) => headline && grade !== null)?.grade ?? null;
}

function visitOf({ event, at, earliest }: Placed): Visit {
  return { inspection: event.id, at, earliest, label: event.kind.label, theme: themeWords(event.theme) };
}

function daysOf(points: Point[], windows: FieldworkWindow[], visits: Visit[], news: { at: Day }[]): Day[] {
  const ends = windows.flatMap(({ from, to }) => [from, to]);
  return [
    ...points.map(({ earliest }) => earliest),
    ...points.map(({ at }) => at),
    ...ends,
    ...at(visits),
    ...at(news),
  ];
}

function at(marks: { at: Day }[]): Day[] {
  return marks.map((mark) => mark.at);
}

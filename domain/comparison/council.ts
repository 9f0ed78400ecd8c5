import type { Axis } from '../drawing/drawing.ts';
import { hasClosed, opensAfter } from '../open-on.ts';
import { type Day, formatDate } from '../partial-date.ts';
import { countingEvents, noneInWords, type Question, ratingAsAt } from '../standing.ts';
import { earlierOf } from '../timeline/days.ts';
import { gradedEvents, type Placed } from '../timeline/events.ts';
import { gapAt } from '../timeline/gaps.ts';
import { type AreaInBrief, laneOf, lanesOf } from '../timeline/lanes.ts';
import type { Lane } from '../timeline/model.ts';
import { fieldworkWords, gradeWords, headingOf, publishedWords } from '../timeline/notes.ts';
import type { Closeness, ComparedCouncil, ComparedPoint, ComparedRecord, Duty } from './model.ts';

/** What every row of a comparison answers. */
export interface ComparisonQuestion extends Question {
  /** As printed at the head of a column: "Help and protection". */
  areaName: string;
  today: Day;
}

export interface Place {
  focus: boolean;
  closeness: Closeness | null;
}

/** The reports that move a council's line, oldest first. After its last day nothing does. */
export function reportsOf(record: ComparedRecord, { asAt, basis }: ComparisonQuestion): Placed[] {
  return gradedEvents(record, { today: lastDayOf(record, asAt), clock: basis });
}

/** The day that a council is asked about: of one that has closed, its last. */
export function lastDayOf({ authority }: ComparedRecord, asAt: Day): Day {
  return authority.closedOn === null ? asAt : earlierOf(asAt, authority.closedOn);
}

/** One council of a comparison: where it stands, and its line on the shared axis. */
export function comparedCouncil(
  record: ComparedRecord,
  question: ComparisonQuestion,
  { focus, closeness }: Place,
  axis: Axis,
): ComparedCouncil {
  const { slug, name, openedOn, closedOn } = record.authority;
  const day = lastDayOf(record, question.asAt);
  const [event] = countingEvents(record, { ...question, asAt: day });
  const standing = ratingAsAt(record, { ...question, asAt: day });
  const latest = event && { inspection: event.id, heading: headingOf(event), published: event.published };
  const duty = dutyOf(record, question.asAt);
  const events = reportsOf(record, question);
  const area = areaOf(record, question);
  const lanes = rowLanes(events, area, { ...axis, to: day, closed: duty === 'closed' });
  const none = noneWords(record, duty, standing.reason === null ? null : noneInWords(standing.reason));
  return {
    ...{ slug, name, focus, duty, openedOn, closedOn, standing, latest: latest ?? null, closeness },
    row: {
      ...{ slug, name, focus, end: day },
      lanes: lanes.map((lane, index) => ({
        ...lane,
        id: index === 0 ? slug : `${slug}/${index}`,
        label: name,
        headline: false,
        now: lane.now ?? (duty === 'closed' || lane.gaps.length + lane.spans.length === 0 ? none : null),
      })),
      points: events.map((placed) => pointOf(placed, area, events, question)),
    },
  };
}

function dutyOf({ authority }: ComparedRecord, asAt: Day): Duty {
  if (hasClosed(authority, asAt)) return 'closed';
  return opensAfter(authority, asAt) ? 'coming' : 'open';
}

function noneWords({ authority }: ComparedRecord, duty: Duty, reason: string | null): string | null {
  if (duty === 'coming' && authority.openedOn !== null) return `Opens ${formatDate(authority.openedOn)}`;
  return duty === 'closed' && authority.closedOn !== null ? `Closed ${formatDate(authority.closedOn)}` : reason;
}

function areaOf({ regimes }: ComparedRecord, { area, areaName, regime }: ComparisonQuestion): AreaInBrief {
  const headline = regimes.some(({ slug, headlines }) => slug === regime && headlines.includes(area));
  return { area, label: areaName, headline };
}

/** Grades of two scales never share a lane. An area without any still has one, which says why. */
function rowLanes(events: Placed[], area: AreaInBrief, axis: Axis): Lane[] {
  const history = { scales: [] };
  const lanes = lanesOf(history, events, axis).filter((lane) => lane.area === area.area);
  return lanes.length > 0 ? lanes : [laneOf(area, null, { history, events, axis })];
}

function pointOf(
  { event, at, earliest }: Placed,
  area: AreaInBrief,
  events: Placed[],
  { today }: ComparisonQuestion,
): ComparedPoint {
  const judgement = event.judgements.find((candidate) => candidate.area === area.area);
  return {
    ...{ inspection: event.id, at, earliest },
    grade: judgement?.grade ?? null,
    heading: headingOf(event),
    words: judgement ? gradeWords(judgement) : gapAt(event, area, events).words,
    dates: `${fieldworkWords(event)}. ${publishedWords(event, today)}`,
  };
}

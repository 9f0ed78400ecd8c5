import type { Axis } from '../drawing/drawing.ts';
import type { CouncilHistory, Judgement, Predecessor, Scale } from '../history.ts';
import { type Day, dayBefore, formatDate } from '../partial-date.ts';
import { earlierOf } from './days.ts';
import { gradedEvents, type Placed, type TimelineOptions } from './events.ts';
import { laneOf } from './lanes.ts';
import type { Lane, PredecessorLine, PredecessorNote, Span } from './model.ts';
import { gradeWords, headingOf } from './notes.ts';

/** A council that another took over from, with the reports that counted while it had its duties. */
export interface PlacedPredecessor {
  council: Predecessor;
  /** Oldest first, at the days that the clock gives them. */
  events: Placed[];
}

/** The predecessors whose grades are drawn as context: those that had passed on their duties by today, with a graded report. */
export function predecessorsOf({ predecessors }: CouncilHistory, options: TimelineOptions): PlacedPredecessor[] {
  return predecessors
    .filter(({ on }) => on <= options.today)
    .map((council) => ({ council, events: gradedEvents(council, { ...options, today: dayBefore(council.on) }) }))
    .filter(({ events }) => events.some(({ event }) => headlineOf(event.judgements)?.grade))
    .sort((a, b) => `${a.council.on} ${a.council.name}`.localeCompare(`${b.council.on} ${b.council.name}`));
}

/** Each predecessor in words: whose grades they are, until when, and report by report. */
export function predecessorNotes(predecessors: readonly PlacedPredecessor[]): PredecessorNote[] {
  return predecessors.map(({ council, events }) => ({
    slug: council.slug,
    name: council.name,
    until: dayBefore(council.on),
    label: labelOf(council),
    reports: events.map(({ event, at }) => ({
      inspection: event.id,
      at,
      heading: headingOf(event),
      framework: event.version.label,
      grade: overallWords(event.judgements),
    })),
  }));
}

/** "Cumbria, until 31 March 2023" */
function labelOf({ name, part, on }: Predecessor): string {
  return `${name}${part === null ? '' : ` (${part})`}, until ${formatDate(dayBefore(on))}`;
}

function overallWords(judgements: readonly Judgement[]): string {
  const judgement = headlineOf(judgements);
  return judgement === undefined ? 'No overall grade' : gradeWords(judgement);
}

function headlineOf(judgements: readonly Judgement[]): Judgement | undefined {
  return judgements.find(({ headline }) => headline);
}

/**
 * The lanes with the predecessors' lines on them. A predecessor's grades stand on the lane of their own area and scale; where the
 * council has none such, it gets one. They are never spans: nothing that counts, names or titles sees them.
 */
export function withPredecessors(
  lanes: readonly Lane[],
  { history, events, predecessors, axis }: Drawn & { history: CouncilHistory; events: Placed[] },
): Lane[] {
  const headlines = lanes.filter(({ headline }) => headline);
  for (const { area, label, scale } of scalesOn(predecessors)) {
    const found = headlines.findIndex((lane) => lane.area === area && isOn(lane, scale));
    const own = headlines[found] ?? laneOf({ area, label, headline: true }, scale, { history, events, axis });
    const id = found === -1 && headlines.some((lane) => lane.area === area) ? `${area}/${scale}` : own.id;
    const before = predecessors.flatMap((one) => lineOf(one, { area, scale, axis }));
    const levels = own.levels.length > 0 ? own.levels : levelsOf(history.scales, scale);
    headlines.splice(found === -1 ? headlines.length : found, 1, { ...own, id, levels, before });
  }
  return [...headlines, ...lanes.filter(({ headline }) => !headline)];
}

interface Drawn {
  predecessors: readonly PlacedPredecessor[];
  axis: Axis;
}

/** A lane that never had a grade takes whatever scale comes. */
function isOn({ levels }: Lane, scale: string): boolean {
  return levels.length === 0 || levels.some((level) => level.scale === scale);
}

function levelsOf(scales: readonly Scale[], scale: string): Lane['levels'] {
  return scales.find(({ slug }) => slug === scale)?.grades ?? [];
}

/** The headline areas, under their newest labels, and the scales that predecessors were graded on. */
function scalesOn(predecessors: readonly PlacedPredecessor[]): { area: string; label: string; scale: string }[] {
  const found = new Map<string, { area: string; label: string; scale: string }>();
  for (const { event } of predecessors.flatMap(({ events }) => events)) {
    const judgement = headlineOf(event.judgements);
    if (!judgement?.grade) continue;
    const { area, label, grade } = judgement;
    found.set(`${area} ${grade.scale}`, { area, label, scale: grade.scale });
  }
  return [...found.values()];
}

function lineOf(
  { council, events }: PlacedPredecessor,
  { area, scale, axis }: { area: string; scale: string; axis: Axis },
): PredecessorLine[] {
  const end: Day = earlierOf(council.on, axis.to);
  const spans = events.flatMap(({ event, at }, index): Span[] => {
    const judgement = headlineOf(event.judgements);
    const to = earlierOf(events[index + 1]?.at ?? end, end);
    if (judgement?.area !== area || judgement.grade?.scale !== scale || at >= to) return [];
    return [{ inspection: event.id, from: at, to, grade: judgement.grade, percentage: judgement.percentage }];
  });
  return spans.length === 0 ? [] : [{ slug: council.slug, spans }];
}

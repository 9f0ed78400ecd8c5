import type { Axis } from '../drawing/drawing.ts';
import type { CouncilHistory, Judgement } from '../history.ts';
import type { Day } from '../partial-date.ts';
import type { Placed } from './events.ts';
import { gapAt, mergeGaps } from './gaps.ts';
import type { Gap, Lane, Span } from './model.ts';
import { withPercentage } from './notes.ts';

/** An area under its newest label. */
export interface AreaInBrief {
  area: string;
  label: string;
  headline: boolean;
}

/** Every area judged, the headline first; then in the newest framework's order, and after them those that only older ones had. */
export function areasOf(events: Placed[]): AreaInBrief[] {
  const areas = new Map<string, AreaInBrief>();
  for (const { event } of events.toReversed()) {
    for (const { area, label, headline } of event.judgements.toSorted((a, b) => a.position - b.position)) {
      if (!areas.has(area)) areas.set(area, { area, label, headline });
    }
  }
  return [...areas.values()].sort((a, b) => Number(b.headline) - Number(a.headline));
}

interface Recorded {
  history: Pick<CouncilHistory, 'scales'>;
  events: Placed[];
  axis: Axis;
}

/** Every area's lane, one for each scale it was graded on. */
export function lanesOf(history: Pick<CouncilHistory, 'scales'>, events: Placed[], axis: Axis): Lane[] {
  return areasOf(events).flatMap((area) => {
    const scales = scalesOf(events, area.area);
    const lanes = scales.map((scale) => laneOf(area, scale, { history, events, axis }));
    return lanes.map((lane, index) => (lanes.length > 1 ? { ...lane, id: `${area.area}/${scales[index]}` } : lane));
  });
}

/** One area on one scale; null where it never had a grade. */
export function laneOf(area: AreaInBrief, scale: string | null, { history, events, axis }: Recorded): Lane {
  return {
    ...area,
    id: area.area,
    levels: area.headline ? (history.scales.find(({ slug }) => slug === scale)?.grades ?? []) : [],
    before: [],
    ...segmentsOf(events, area, scale, axis),
  };
}

function scalesOf(events: Placed[], area: string): (string | null)[] {
  const seen = events.flatMap(({ event }) => judgementOf(event.judgements, area)?.grade?.scale ?? []);
  return seen.length === 0 ? [null] : [...new Set(seen)];
}

function judgementOf(judgements: Judgement[], area: string): Judgement | undefined {
  return judgements.find((judgement) => judgement.area === area);
}

function segmentsOf(
  events: Placed[],
  area: AreaInBrief,
  scale: string | null,
  axis: Axis,
): Pick<Lane, 'spans' | 'gaps' | 'now'> {
  const spans: Span[] = [];
  const gaps: Gap[] = [];
  for (const [index, placed] of events.entries()) {
    const period = { inspection: placed.event.id, from: placed.at, to: events[index + 1]?.at ?? axis.to };
    const judged = judgedOn(placed, area.area, scale);
    if (judged) spans.push({ ...period, ...judged });
    else gaps.push({ ...period, ...gapAt(placed.event, area, events) });
  }
  const last = events.at(-1);
  return {
    spans: spans.filter(hasLength),
    gaps: mergeGaps(gaps).filter(hasLength),
    now: nowOf(last, area, scale, axis),
  };
}

function judgedOn({ event }: Placed, area: string, scale: string | null): Pick<Span, 'grade' | 'percentage'> | null {
  const judgement = judgementOf(event.judgements, area);
  if (!judgement?.grade || judgement.grade.scale !== scale) return null;
  return { grade: judgement.grade, percentage: judgement.percentage };
}

/** Two events on one day: the earlier one's grade never stood. */
function hasLength({ from, to }: { from: Day; to: Day }): boolean {
  return from < to;
}

function nowOf(
  last: Placed | undefined,
  area: AreaInBrief,
  scale: string | null,
  { closed, past }: Axis,
): string | null {
  if (last === undefined) return null;
  const judged = judgedOn(last, area.area, scale);
  if (judged === null) return null;
  return `${withPercentage(judged.grade.label, judged.percentage)} ${closed ? 'at its closing' : past ? 'then' : 'now'}`;
}

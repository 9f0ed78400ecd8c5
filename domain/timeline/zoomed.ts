import type { Day } from '../partial-date.ts';
import { earlierOf, laterOf } from './days.ts';
import { descriptionOf } from './description.ts';
import type { Lane, Timeline } from './model.ts';
import { withPercentage } from './notes.ts';
import type { Zoom } from './zoom.ts';

/** The same record drawn for a part of its axis: what began before it is cut, what lies outside is left out. */
export function zoomed(timeline: Timeline, zoom: Zoom | null): Timeline {
  if (zoom === null) return timeline;
  const { from, to } = zoom;
  const past = to < timeline.axis.to;
  const within = ({ at }: { at: Day }) => at >= from && at <= to;
  const drawn = {
    ...timeline,
    axis: past ? { from, to, closed: false, past } : { ...timeline.axis, from, to },
    bands: cut(timeline.bands, zoom),
    lanes: timeline.lanes.map((lane) => zoomedLane(lane, zoom, past)),
    points: timeline.points.filter(within),
    windows: cut(timeline.windows, zoom).map((window) => ({
      ...window,
      sureFrom: laterOf(window.from, earlierOf(window.sureFrom, window.to)),
      sureTo: laterOf(window.from, earlierOf(window.sureTo, window.to)),
    })),
    visits: timeline.visits.filter(within),
    news: timeline.news.filter(within),
    deliveries: timeline.deliveries.map((one) => ({ ...one, band: one.band && (cut([one.band], zoom)[0] ?? null) })),
  };
  return { ...drawn, description: descriptionOf(drawn) };
}

function zoomedLane(lane: Lane, zoom: Zoom, past: boolean): Lane {
  const spans = cut(lane.spans, zoom);
  const last = spans.at(-1);
  const then = last?.to === zoom.to ? `${withPercentage(last.grade.label, last.percentage)} then` : null;
  return {
    ...lane,
    spans,
    gaps: cut(lane.gaps, zoom),
    before: lane.before
      .map((line) => ({ ...line, spans: cut(line.spans, zoom) }))
      .filter((line) => line.spans.length > 0),
    now: past ? then : lane.now,
  };
}

/** Only what lies within, each cut to it. */
function cut<Stretch extends { from: Day; to: Day; begun?: boolean }>(stretches: Stretch[], zoom: Zoom): Stretch[] {
  return stretches
    .filter(({ from, to }) => to > zoom.from && from < zoom.to)
    .map((stretch) => ({
      ...stretch,
      from: laterOf(stretch.from, zoom.from),
      to: earlierOf(stretch.to, zoom.to),
      ...(stretch.from < zoom.from && { begun: true }),
    }));
}

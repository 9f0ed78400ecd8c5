import type { Axis } from '../drawing/drawing.ts';
import type { CouncilHistory, RegimeInBrief } from '../history.ts';
import { type Day, earliest, latest } from '../partial-date.ts';
import { axisOf } from './axis.ts';
import { gradedEvents, type Placed, type TimelineOptions, visitEvents, waitingEvents } from './events.ts';
import { laneOf, lanesOf } from './lanes.ts';
import type { Lane, Visit } from './model.ts';
import { themeWords } from './notes.ts';
import { stripDescription, stripTitle } from './strip-words.ts';
import { waitingWords } from './windows.ts';

/** Every line of inspection that a council is on, one under the other on one time axis. Plain data, as Timeline is. */
export interface Strip {
  council: string;
  /** States the finding; the heading of the figure. */
  title: string;
  /** What the picture shows; never repeats the title. */
  description: string;
  axis: Axis;
  regimes: StripRegime[];
  /** Names of the regimes that have no event of this council in the record. */
  absent: string[];
}

/** One regime: its grades on a lane for each scale they are on, and its events without grades as ticks. */
export interface StripRegime {
  slug: string;
  name: string;
  /** How many reports move its lanes. */
  graded: number;
  lanes: Lane[];
  ticks: Visit[];
}

/** The events of one regime, each in its place. */
interface RegimeEvents {
  regime: RegimeInBrief;
  /** Reports whose regime has a headline area: they move its lanes. */
  graded: Placed[];
  ticks: Visit[];
}

/**
 * A council's whole record as lanes, one for each regime with an event in it. Grades of different regimes, and of different
 * scales within one, never share a lane. @param options its `regime` is not used: each is drawn in turn
 */
export function stripOf(history: CouncilHistory, options: TimelineOptions): Strip {
  const found = history.regimes
    .toSorted((a, b) => a.position - b.position)
    .map((regime) => eventsOf(history, regime, { ...options, regime: regime.slug }));
  const present = found.filter(({ graded, ticks }) => graded.length + ticks.length > 0);
  const axis = axisOf(history, present.flatMap(daysOf), options);
  const regimes = present.map((events) => regimeOf(history, events, axis));
  return {
    council: history.authority.name,
    title: stripTitle(history, regimes, options),
    description: stripDescription(regimes, axis),
    axis,
    regimes,
    absent: found.filter((events) => !present.includes(events)).map(({ regime }) => regime.name),
  };
}

function eventsOf(history: CouncilHistory, regime: RegimeInBrief, options: TimelineOptions): RegimeEvents {
  const inspections = history.inspections.filter(({ version }) => version.regime === regime.slug);
  const own = { ...history, inspections };
  const graded = gradedEvents(own, options);
  const told = regime.headlines.length > 0;
  const ticks = [...visitEvents(own, options).map(tickOf), ...waitingTicks(own, options)];
  const all = told ? ticks : [...ticks, ...graded.map(tickOf)];
  return { regime, graded: told ? graded : [], ticks: all.sort(byDay) };
}

function byDay(a: Visit, b: Visit): number {
  return `${a.at} ${a.inspection}`.localeCompare(`${b.at} ${b.inspection}`);
}

function tickOf({ event, at, earliest }: Placed): Visit {
  return { inspection: event.id, at, earliest, label: event.kind.label, theme: themeWords(event.theme) };
}

/** Inspected, and no grade counts yet: a tick at the fieldwork that says so. */
function waitingTicks(history: CouncilHistory, options: TimelineOptions): Visit[] {
  return waitingEvents(history, options).flatMap((event) => {
    const fieldwork = event.end ?? event.start;
    if (fieldwork === null || latest(fieldwork) > options.today) return [];
    const label = `${event.kind.label}, ${waitingWords(event, options.today)}`;
    return [{ inspection: event.id, at: latest(fieldwork), earliest: earliest(fieldwork), label, theme: null }];
  });
}

function daysOf({ graded, ticks }: RegimeEvents): Day[] {
  return [...graded.flatMap(({ earliest, at }) => [earliest, at]), ...ticks.map(({ at }) => at)];
}

function regimeOf(history: CouncilHistory, { regime, graded, ticks }: RegimeEvents, axis: Axis): StripRegime {
  const { slug, name } = regime;
  const lanes = headlineLanes(history, regime, graded, axis);
  return {
    slug,
    name,
    graded: graded.length,
    lanes: lanes.map((lane) => ({
      ...lane,
      id: `${slug}/${lane.id}`,
      label: lanes.length > 1 ? apart(name, lane, graded) : name,
    })),
    ticks,
  };
}

/** The lanes of the headline areas. Reports that never gave one still have a lane, which says why it has no grade. */
function headlineLanes(history: CouncilHistory, regime: RegimeInBrief, events: Placed[], axis: Axis): Lane[] {
  if (events.length === 0) return [];
  const lanes = lanesOf(history, events, axis).filter(({ headline }) => headline);
  const [area] = regime.headlines;
  if (lanes.length > 0 || area === undefined) return lanes;
  return [laneOf({ area, label: regime.name, headline: true }, null, { history, events, axis })];
}

/** A regime with several scales names each lane by the frameworks that gave its grades. */
function apart(name: string, { spans }: Lane, events: readonly Placed[]): string {
  const own = events.filter(({ event }) => spans.some(({ inspection }) => inspection === event.id));
  const frameworks = [...new Set(own.map(({ event }) => event.version.frameworkName))];
  return frameworks.length === 0 ? name : `${name} (${frameworks.join(', ')})`;
}

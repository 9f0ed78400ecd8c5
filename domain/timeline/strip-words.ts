import type { Axis } from '../drawing/drawing.ts';
import type { CouncilHistory } from '../history.ts';
import { hasClosed } from '../open-on.ts';
import { formatDate } from '../partial-date.ts';
import { noneInWords, ratingAsAt } from '../standing.ts';
import { listInWords } from '../standing-sentence.ts';
import { lowerFirst } from './casing.ts';
import { yearOf } from './days.ts';
import type { TimelineOptions } from './events.ts';
import { withPercentage } from './notes.ts';
import type { StripRegime } from './strip.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "Lancashire in two inspection regimes: no overall grade for children’s services; no grades from joint targeted area inspections". */
export function stripTitle(history: CouncilHistory, regimes: readonly StripRegime[], options: TimelineOptions): string {
  const { name, closedOn } = history.authority;
  const until =
    closedOn !== null && hasClosed(history.authority, options.today) ? `, until ${formatDate(closedOn)},` : '';
  const number = NUMBERS[regimes.length] ?? String(regimes.length);
  const where = `${name}${until} in ${number} inspection ${regimes.length === 1 ? 'regime' : 'regimes'}`;
  return [where, regimes.map((regime) => findingOf(history, regime, options)).join('; ')]
    .filter((part) => part !== '')
    .join(': ');
}

/** What a council holds in one regime, by its own scale alone. */
function findingOf(
  history: CouncilHistory,
  { slug, name, graded, lanes }: StripRegime,
  options: TimelineOptions,
): string {
  const { today, clock, past = false } = options;
  const regime = lowerFirst(name);
  if (graded === 0) return `no grades from ${regime}`;
  const standings = lanes.map(({ area }) => {
    const standing = ratingAsAt(history, { regime: slug, area, asAt: today, basis: clock });
    return { area, ...standing };
  });
  const held = standings.flatMap(({ area, grade, inspectionId, since }) => {
    if (grade === null) return [];
    const percentage = percentageOf(history, inspectionId, area);
    const from = since === null ? '' : ` since ${yearOf(since)}`;
    return [`${withPercentage(lowerFirst(grade.label), percentage)} for ${regime}${from}`];
  });
  const reason = standings[0]?.reason ?? 'no-overall-in-framework';
  const none =
    reason === 'no-overall-in-framework'
      ? `no overall grade ${past ? 'then' : 'now'}`
      : lowerFirst(noneInWords(reason));
  return held[0] ?? `${none} for ${regime}`;
}

function percentageOf({ inspections }: CouncilHistory, id: string | null, area: string): number | null {
  const event = inspections.find((inspection) => inspection.id === id);
  return event?.judgements.find((judgement) => judgement.area === area)?.percentage ?? null;
}

/** What the picture shows, for those who don't see it. */
export function stripDescription(regimes: readonly StripRegime[], axis: Axis): string {
  const lanes = regimes.map(({ name, graded, ticks }) => {
    const counts = [
      ...(graded === 0 ? [] : [counted(graded, 'graded report')]),
      ...(ticks.length === 0 ? [] : [counted(ticks.length, 'event without grades', 'events without grades')]),
    ];
    return `${lowerFirst(name)} with ${listInWords(counts)}`;
  });
  const span = `Time axis from ${yearOf(axis.from)} to ${formatDate(axis.to)}`;
  return `${span} with a lane for each inspection regime, on its own scale: ${lanes.join('; ')}. Every value is in the table below.`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

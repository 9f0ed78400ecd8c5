import { beforeAll, describe, expect, it } from 'vitest';
import { clockDate } from '../domain/as-at.ts';
import { compareGrades } from '../domain/grade.ts';
import type { Clock, Grade, Inspection } from '../domain/history.ts';
import { moversOf, type Stood } from '../domain/measures/movers.ts';
import { EVERYWHERE } from '../domain/measures/places.ts';
import { type Transition, transitionsOf } from '../domain/measures/transitions.ts';
import { latest } from '../domain/partial-date.ts';
import { CHILDRENS_SERVICES, countingEvents, OVERALL, ratingAsAt } from '../domain/standing.ts';
import { daysBetween } from '../domain/timeline/days.ts';
import { type Council, councilAt } from './council.ts';
import { database } from './database.ts';
import { gradesJudged } from './grades.ts';
import { lagsIn } from './lags.ts';
import type { MeasureQuestion } from './measured.ts';
import { stoodElsewhere } from './movers.ts';
import { waitsIn } from './recoveries.ts';
import { questionOf } from './standing-sql.ts';
import { stepsIn } from './transitions.ts';
import { latestInspections } from './waits.ts';

const councils: Council[] = [];
beforeAll(async () => {
  const slugs = await database().authority.findMany({ select: { slug: true } });
  const found = await Promise.all(slugs.map(({ slug }) => councilAt(slug)));
  councils.push(...found.flatMap((council) => council ?? []));
});

const PERIODS = [
  ['2013-10-31', '2026-11-24'],
  ['2018-03-31', '2019-03-31'],
  ['2022-11-30', '2023-04-01'],
  ['2025-11-24', '2026-11-24'],
] as const;
const AREAS = [OVERALL, 'children-in-care', 'care-leavers'];
const CASES: Case[] = AREAS.flatMap((area) =>
  PERIODS.flatMap(([from, asAt]) => (['known', 'inspected'] as const).map((basis) => ({ area, from, asAt, basis }))),
);
type Case = { area: string; from: string; asAt: string; basis: Clock };
const ask = ({ from, ...asked }: Case): MeasureQuestion => ({ ...questionOf(asked), from, places: EVERYWHERE });
const judged = ({ area }: Case) => gradesJudged({ regime: CHILDRENS_SERVICES, area });

describe.each(CASES)('England from $from to $asAt on $area, by what was $basis', (asked) => {
  it('counts each inspection against the one before it as its council’s own page would', async () => {
    const found = transitionsOf(await stepsIn(ask(asked), await judged(asked)));
    expect(found).toEqual(transitionsRuled(asked));
  });
  it('finds the councils that moved as their own pages would', async () => {
    const grades = await judged(asked);
    const named = (rows: readonly { council: { slug: string } }[]) => rows.map(({ council }) => council.slug).sort();
    const { up, down, newlyGraded, noLongerGraded, notComparable } = moversOf(await stoodElsewhere(ask(asked), grades));
    const all = [up, down, newlyGraded, noLongerGraded, notComparable].map(named);
    expect(all).toEqual(moversRuled(asked));
  });
  it('measures the way from inadequate to good as each council’s record tells it', async () => {
    const told = (await waitsIn(ask(asked))).map(({ council, began, ended, recovered }) => ({
      council: council.slug,
      began,
      ended,
      recovered,
    }));
    expect(sorted(told)).toEqual(sorted(waitsRuled(asked)));
  });
  it('finds each open council’s latest inspection', async () => {
    const rows = await latestInspections(ask(asked));
    const told = rows.map(({ council, latest }) => ({ council: council.slug, latest }));
    expect(sorted(told)).toEqual(sorted(latestRuled(asked)));
  });
  it('counts the days from fieldwork to publication', async () => {
    const told = (await lagsIn(ask(asked))).flatMap(({ year, days, count }) =>
      Array.from({ length: count }, () => `${year} ${days}`),
    );
    expect(told.sort()).toEqual(lagsRuled(asked).sort());
  });
});

const sorted = <Row extends object>(rows: Row[]) => rows.map((row) => JSON.stringify(row)).sort();

const events = (council: Council, { asAt, basis }: Case) =>
  countingEvents(council, { regime: CHILDRENS_SERVICES, asAt, basis }).reverse();

const day = (event: Inspection, basis: Clock) => latest(clockDate(event, basis) ?? '9999');

const isIn = (event: Inspection, { from, basis }: Case) => day(event, basis) > from;

function saidOf(event: Inspection, area: string): { grade: Grade; covers: string } | null {
  const found = event.judgements.find((judgement) => judgement.area === area);
  return found?.grade ? { grade: found.grade, covers: found.covers } : null;
}

function alike(a: ReturnType<typeof saidOf>, b: ReturnType<typeof saidOf>): boolean {
  return a !== null && b !== null && a.grade.scale === b.grade.scale && a.covers === b.covers;
}

function transitionsRuled(asked: Case) {
  const found = { up: 0, same: 0, down: 0 };
  const cells = new Map<string, Transition>();
  const apart = { notComparable: 0, ungraded: 0, first: 0 };
  for (const council of councils) {
    const line = events(council, asked);
    for (const [index, event] of line.entries()) {
      if (!isIn(event, asked)) continue;
      const earlier = line[index - 1];
      const before = earlier === undefined ? null : saidOf(earlier, asked.area);
      const after = saidOf(event, asked.area);
      if (earlier === undefined) apart.first += 1;
      else if (before === null || after === null) apart.ungraded += 1;
      else if (!alike(before, after)) apart.notComparable += 1;
      else {
        const way = compareGrades(after.grade, before.grade);
        found[way === 0 ? 'same' : way > 0 ? 'up' : 'down'] += 1;
        const key = `${before.grade.rank} ${after.grade.rank}`;
        const count = (cells.get(key)?.count ?? 0) + 1;
        cells.set(key, { from: before.grade, to: after.grade, count });
      }
    }
  }
  const transitions = [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
  return { ...found, ...apart, transitions };
}

const isOpen = ({ authority }: Council, on: string) =>
  (authority.openedOn ?? '') <= on && (authority.closedOn ?? '9999') >= on;

function stoodRuled(council: Council, asAt: string, { area, basis }: Case): Stood | null {
  if (!isOpen(council, asAt)) return null;
  const { grade, reason, inspectionId } = ratingAsAt(council, { regime: CHILDRENS_SERVICES, area, asAt, basis });
  const event = council.inspections.find(({ id }) => id === inspectionId);
  return { grade, covers: event ? (saidOf(event, area)?.covers ?? null) : null, reason };
}

function moversRuled(asked: Case): string[][] {
  const lists: Record<string, string[]> = { up: [], down: [], newly: [], no: [], other: [], still: [] };
  for (const council of councils) {
    const [before, after] = [stoodRuled(council, asked.from, asked), stoodRuled(council, asked.asAt, asked)];
    lists[wayOf(before, after)]?.push(council.authority.slug);
  }
  return ['up', 'down', 'newly', 'no', 'other'].map((name) => (lists[name] ?? []).sort());
}

function wayOf(before: Stood | null, after: Stood | null): string {
  const [from, to] = [before?.grade ?? null, after?.grade ?? null];
  if (from === null) return to === null ? 'still' : 'newly';
  if (to === null) return 'no';
  if (before?.covers !== after?.covers) return 'other';
  const way = compareGrades(to, from);
  return way === 0 ? 'still' : way > 0 ? 'up' : 'down';
}

/** Walks each council's events in order, with one wait open at most. */
function waitsRuled(asked: Case) {
  return councils.flatMap((council) => {
    const waits: { began: Inspection; ended: Inspection | null; recovered: boolean }[] = [];
    let last: ReturnType<typeof saidOf> = null;
    for (const event of events(council, asked)) {
      const said = saidOf(event, asked.area);
      const open = waits.find(({ ended }) => ended === null);
      const good = said !== null && said.grade.rank >= 3;
      if (open && (good || !alike(last, said)))
        Object.assign(open, { ended: event, recovered: good && alike(last, said) });
      if (said?.grade.rank === 1 && open?.ended !== null) waits.push({ began: event, ended: null, recovered: false });
      last = said;
    }
    return waits
      .filter(({ ended }) => ended === null || isIn(ended, asked))
      .map(({ began, ended, recovered }) => ({
        council: council.authority.slug,
        began: clockDate(began, asked.basis),
        ended: ended && clockDate(ended, asked.basis),
        recovered,
      }));
  });
}

function latestRuled(asked: Case) {
  return councils
    .filter((council) => isOpen(council, asked.asAt))
    .map((council) => {
      const event = events(council, asked).at(-1);
      const latest = event === undefined ? null : { id: event.id, on: clockDate(event, asked.basis) };
      return { council: council.authority.slug, latest };
    });
}

function lagsRuled(asked: Case): string[] {
  return councils.flatMap((council) =>
    events(council, asked)
      .filter((event) => isIn(event, asked))
      .map(({ end, published }) => {
        const known = end?.length === 10 && published?.length === 10;
        return `${published?.slice(0, 4)} ${known ? daysBetween(end, published) : null}`;
      }),
  );
}

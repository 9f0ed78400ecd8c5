import { describe, expect, it } from 'vitest';
import { AS_IT_STANDS } from '../domain/clocks.ts';
import { hexAfterKey } from '../domain/england/hex-keys.ts';
import { type HexLayout, layOutHexes } from '../domain/england/hex-map.ts';
import { boxOfName, regionNames } from '../domain/england/hex-regions.ts';
import type { MapCouncil } from '../domain/england/map-council.ts';
import { mapFinding } from '../domain/england/map-finding.ts';
import { councilsOn, mapRecordOf } from '../domain/england/map-record.ts';
import { readMapRecord } from '../domain/england/map-record-read.ts';
import { quarterDays } from '../domain/england/quarters.ts';
import { stoodOn } from '../domain/england/stood-on.ts';
import { CHILDRENS_SERVICES, OVERALL } from '../domain/standing.ts';
import { gradesJudged } from './grades.ts';
import { councilsOnMap } from './hex-map.ts';
import { mapHistories } from './map-histories.ts';
import { ratingsAsAt } from './ratings.ts';
import { questionOf } from './standing-sql.ts';

const TODAY = '2026-11-24';
const layoutOn = async (asAt: string) => layOutHexes(await councilsOnMap(questionOf({ asAt })));

describe('the map of England', () => {
  it.each(['2018-03-31', TODAY])('shows each council as the ratings have it on %s', async (asAt) => {
    for (const basis of ['known', 'inspected'] as const) {
      for (const area of [OVERALL, 'care-leavers']) {
        const councils = await councilsOnMap(questionOf({ asAt, basis, area }));
        const clocks = { asAt, basis, ...AS_IT_STANDS };
        const asked = { clocks, regime: CHILDRENS_SERVICES, area, regions: [], types: [] };
        const { authorities } = await ratingsAsAt(asked);
        const told = ({ slug, since }: { slug: string; since: string | null }, grade: string | null) => [
          slug,
          since,
          grade,
        ];
        expect(councils.map((one) => told(one, one.rating.label === null ? null : one.rating.rating))).toEqual(
          authorities.map((one) => told(one, one.grade)),
        );
      }
    }
  });
  it('has a place of its own for every council open today', async () => {
    const { hexes, beside } = await layoutOn(TODAY);
    expect([hexes.length, beside]).toEqual([153, []]);
  });
  it('has councils that have closed since beside it, with the grade they had', async () => {
    const { hexes, beside } = await layoutOn('2018-03-31');
    const stood = beside.map(({ name, rating }) => `${name}: ${rating.label}`);
    expect(stood).toContain('Northamptonshire: Requires improvement');
    expect(beside.map(({ slug }) => slug)).toEqual([
      'bournemouth',
      'cumbria',
      'dorset-former-county',
      'northamptonshire',
      'poole',
    ]);
    expect(hexes.map(({ council }) => council.slug)).not.toContain('west-northamptonshire');
  });
  it.each(['2013-12-31', '2018-03-31', TODAY])('has no two hexagons on top of each other on %s', async (day) => {
    const { hexes, radius } = await layoutOn(day);
    const distances = hexes.flatMap((one, index) =>
      hexes.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(radius * Math.sqrt(3) - 0.001);
  });
  it('lets arrow keys reach every council from any other', async () => {
    const { hexes } = await layoutOn(TODAY);
    for (const start of [hexes[0], hexes.at(-1)]) expect(reached(hexes, start).size).toBe(hexes.length);
  });
  it('writes regions’ names on no hexagon and not over its edge', async () => {
    const layout = await layoutOn(TODAY);
    const names = regionNames(layout);
    expect(names.length).toBeGreaterThanOrEqual(8);
    const half = (layout.radius * Math.sqrt(3)) / 2;
    for (const box of names.map(boxOfName)) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
      const under = layout.hexes.filter(
        ({ x, y }) =>
          x + half > box.x &&
          x - half < box.x + box.width &&
          y + layout.radius > box.y &&
          y - layout.radius < box.y + box.height,
      );
      expect(under).toEqual([]);
    }
  });
  it('states what it shows', async () => {
    const councils = await councilsOnMap(questionOf({ asAt: '2025-03-31', basis: 'inspected' }));
    expect(mapFinding(councils, { day: '2025-03-31', today: TODAY, area: null })).toBe(
      '103 of 153 councils were good or better as at 31 March 2025',
    );
  });
});

function reached(hexes: HexLayout['hexes'], start: HexLayout['hexes'][number] | undefined): Set<string> {
  const seen = new Set<string>();
  const open = start === undefined ? [] : [start];
  for (const hex of open) {
    if (seen.has(hex.council.slug)) continue;
    seen.add(hex.council.slug);
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      const next = hexAfterKey(hexes, hex, key);
      if (next !== null) open.push(next);
    }
  }
  return seen;
}

describe('the map through time', () => {
  const days = quarterDays(TODAY);

  it('goes from the quarter in which the record begins to today', () => {
    expect([days[0], days.at(-2), days.at(-1), days.length]).toEqual(['2013-12-31', '2026-09-30', TODAY, 53]);
  });
  it.each([
    { basis: 'known' },
    { basis: 'inspected' },
    { area: 'care-leavers' },
    { view: { recordedAt: null, sourceStatedOn: '2025-06-30' } },
  ] as const)('says of each quarter what the map of that day says: %o', async (asked) => {
    const question = questionOf({ asAt: TODAY, ...asked });
    const grades = await gradesJudged(question);
    const histories = await mapHistories(question);
    const standings = days.map((day) => ({ day, councils: stoodOn(histories, { ...question, asAt: day }, grades) }));
    const record = readMapRecord(JSON.parse(JSON.stringify(mapRecordOf(standings))));
    for (const asAt of days.filter((_, index) => index % 8 === 4)) {
      const then = await councilsOnMap({ ...question, asAt });
      expect(record === null ? null : byName(councilsOn(record, asAt) ?? []), asAt).toEqual(byName(then));
    }
  });
  it('knows a council of one region whose only inspections were its predecessor’s', async () => {
    const question = questionOf({ asAt: '2023-06-30' });
    const histories = await mapHistories(question, { regions: ['north-west'], types: ['unitary'] });
    const councils = stoodOn(histories, question, await gradesJudged(question));
    expect(councils.find(({ slug }) => slug === 'cumberland')?.rating.rating).toBe('predecessor-only');
    expect(councils.map(({ slug }) => slug)).not.toContain('lancashire');
  });
});

function byName(councils: readonly MapCouncil[]): MapCouncil[] {
  return [...councils].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

import { describe, expect, it } from 'vitest';
import { DAYS, graded, SHARES, shared, ungraded } from './example.ts';
import { fromFirstSeen, shareInWords, sharesOn } from './shares.ts';
import { shareFigures, tableDays } from './shares-figures.ts';

describe('the shares of each grade', () => {
  it('are counted day by day, and add up to the councils open', () => {
    expect(SHARES.open).toEqual([100, 100, 100, 100, 100]);
    expect(SHARES.bands.map(({ id, counts }) => [id, counts])).toEqual([
      ['ofsted-four-point.outstanding', [0, 0, 0, 10, 10]],
      ['ofsted-four-point.good', [0, 0, 14, 44, 44]],
      ['ofsted-four-point.requires-improvement', [0, 0, 36, 36, 24]],
      ['ofsted-four-point.inadequate', [0, 30, 20, 10, 2]],
      ['no-overall', [0, 0, 0, 0, 20]],
      ['none-in-record', [100, 70, 30, 0, 0]],
    ]);
  });
  it('keep grades of one name on two scales apart, and reasons together', () => {
    const other = { ...graded(3, 0, 5, 4), scale: 'cqc-four-point' };
    const without = [ungraded('not-judged', 0, 5, 1), { ...ungraded('not-judged', 0, 5, 2), scale: 'cqc-four-point' }];
    const { bands } = shared(DAYS, [...without, graded(3, 0, 5, 1), other]);
    expect(bands.map(({ id, counts }) => [id, counts[0]])).toEqual([
      ['cqc-four-point.good', 4],
      ['ofsted-four-point.good', 1],
      ['not-judged', 3],
    ]);
  });
  it('begin on the last day on which nothing was held of any council', () => {
    const late = shared(DAYS, [ungraded('none-in-record', 0, 3, 5), graded(3, 3, 5, 5)]);
    expect(fromFirstSeen(late)).toMatchObject({ days: DAYS.slice(2), open: [5, 5, 5] });
    expect(fromFirstSeen(SHARES)).toEqual(SHARES);
    const never = shared(DAYS, [ungraded('none-in-record', 0, 5, 5)]);
    expect(fromFirstSeen(never)).toEqual(never);
  });
  it('are told in whole percent, and a small one is not told as nothing', () => {
    expect([shareInWords(0, 153), shareInWords(61, 153), shareInWords(1, 300), shareInWords(0, 0)]).toEqual([
      '0%',
      '40%',
      'under 1%',
      '0%',
    ]);
  });
  it('are told of a day without the bands that held nobody', () => {
    expect(sharesOn(SHARES, 1)).toEqual({
      day: '2014-12-31',
      open: 100,
      held: [
        { id: 'ofsted-four-point.inadequate', label: 'Inadequate', count: 30, share: '30%' },
        { id: 'none-in-record', label: 'None in record', count: 70, share: '70%' },
      ],
    });
  });
});

describe('the shares in numbers', () => {
  it('have a row for each day and band, whose councils add up to those open', () => {
    const rows = shareFigures(SHARES, { regime: 'childrens-services', area: 'overall-effectiveness', basis: 'known' });
    expect(rows).toHaveLength(DAYS.length * SHARES.bands.length);
    expect(rows.find(([on, , , , , rating]) => on === '2026-11-24' && rating === 'no-overall')).toEqual([
      '2026-11-24',
      'childrens-services',
      'overall-effectiveness',
      'known',
      '',
      'no-overall',
      'No overall grade',
      '20',
      '100',
      '20.0',
    ]);
    const last = rows.filter(([on]) => on === '2026-11-24');
    expect(last.reduce((sum, row) => sum + Number(row[7]), 0)).toBe(100);
  });
  it('have in the table each 31 March, and the first and last day', () => {
    expect(tableDays(SHARES).map((day) => DAYS[day])).toEqual(['2013-11-30', '2016-03-31', '2025-03-31', '2026-11-24']);
  });
});

import { describe, expect, it } from 'vitest';
import { onDay, queryOnDay } from './map-address.ts';
import type { MapCouncil } from './map-council.ts';
import { councilsOn, mapRecordOf } from './map-record.ts';
import { readMapRecord } from './map-record-read.ts';
import { dayOfQuarter, FIRST_QUARTER, lastDayOf, quarterDays, quarterOf, quarterShown } from './quarters.ts';
import { noRating } from './stood-on.ts';

const TODAY = '2026-11-25';

describe('the quarters of the slider', () => {
  it('begin with the one in which the record begins, and end today', () => {
    const days = quarterDays(TODAY);
    expect([days[0], days[1], days.at(-2), days.at(-1)]).toEqual(['2013-12-31', '2014-03-31', '2026-09-30', TODAY]);
    expect(quarterDays('2013-01-01')).toEqual([]);
  });
  it('hold each of their days', () => {
    expect(['2018-01-01', '2018-03-31'].map(quarterOf)).toEqual([8072, 8072]);
    expect(lastDayOf(8072, TODAY)).toBe('2018-03-31');
  });
  it('give back the very day that was asked for, and else their last', () => {
    const asked = { asked: '2018-02-13', today: TODAY };
    expect(dayOfQuarter(8072, asked)).toBe('2018-02-13');
    expect(dayOfQuarter(8071, asked)).toBe('2017-12-31');
    expect(dayOfQuarter(quarterOf(TODAY), asked)).toBe(TODAY);
  });
  it('show a day before the record at their beginning', () => {
    expect(quarterShown('1999-06-01')).toBe(FIRST_QUARTER);
    expect(dayOfQuarter(FIRST_QUARTER, { asked: '1999-06-01', today: TODAY })).toBe('1999-06-01');
  });
});

describe('an address on another day', () => {
  it('keeps what else is asked and leaves today out', () => {
    expect(onDay('/authorities', 'basis=inspected', { day: '2018-03-31', today: TODAY })).toBe(
      '/authorities?basis=inspected&asAt=2018-03-31',
    );
    expect(onDay('/authorities', '', { day: TODAY, today: TODAY })).toBe('/authorities');
    expect(queryOnDay('?asAt=2018-03-31&area=x', { day: TODAY, today: TODAY })).toBe('?area=x');
  });
  it('drops an earlier day that would no longer be one', () => {
    expect(queryOnDay('?from=2020-01-01', { day: '2018-03-31', today: TODAY })).toBe('?asAt=2018-03-31');
    expect(queryOnDay('?from=2017-01-01', { day: '2018-03-31', today: TODAY })).toBe(
      '?from=2017-01-01&asAt=2018-03-31',
    );
  });
});

describe('a record of several days', () => {
  const none = { region: 'North West', hex: null, since: null, confirmed: null, last: null };
  const cumbria: MapCouncil = { slug: 'cumbria', name: 'Cumbria', rating: noRating('none-in-record'), ...none };
  const inspected = { ...cumbria, rating: noRating('no-overall'), confirmed: '2022', hex: { q: 1, r: 2 } };
  const heir = { ...inspected, slug: 'cumberland', name: 'Cumberland', last: { label: 'Good', on: '2019-01' } };
  const days = [
    { day: '2014-03-31', councils: [cumbria] },
    { day: '2014-06-30', councils: [cumbria] },
    { day: '2023-06-30', councils: [heir] },
    { day: '2023-09-30', councils: [heir] },
  ];
  const record = mapRecordOf(days);

  it('says of each day what was put in, and says it once', () => {
    for (const { day, councils } of days) expect(councilsOn(record, day)).toEqual(councils);
    expect(record.councils.map(({ stood }) => stood.length)).toEqual([2, 1]);
    expect(councilsOn(record, '2015-01-01')).toBeNull();
  });
  it('comes back from the network as it went', () => {
    expect(readMapRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });
  it.each([
    null,
    'record',
    {},
    { ...record, days: [1] },
    { ...record, councils: [{ slug: 'x' }] },
    { ...record, ratings: [{}] },
  ])('is not made of anything else: %j', (given) => {
    expect(readMapRecord(given)).toBeNull();
  });
});

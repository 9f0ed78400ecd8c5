import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from './days.ts';
import { LANCASHIRE, TODAY } from './example.ts';
import { timelineOf } from './timeline-of.ts';
import { CLOSEST_IN_DAYS, stepped, withZoom, zoomOn } from './zoom.ts';
import { readZoom } from './zoom-asked.ts';
import { zoomed } from './zoomed.ts';

const WHOLE = timelineOf(LANCASHIRE, TODAY);
const { axis } = WHOLE;
const lane = (area: string, timeline = WHOLE) => timeline.lanes.find((one) => one.area === area);

describe('a part of a council’s picture', () => {
  const part = zoomed(WHOLE, { from: '2017-01-01', to: '2020-01-01' });

  it('shows only what happened in it', () => {
    expect(part.points.map(({ inspection }) => inspection)).toEqual(['sif-2018']);
    expect(part.windows.map(({ inspection }) => inspection)).toEqual(['sif-2018']);
    expect(part.news).toEqual([]);
    expect(part.visits).toEqual([]);
  });

  it('begins with the grade that stood before it, and says which grade stood at its end', () => {
    const overall = lane('overall-effectiveness', part);
    expect(overall?.spans.map(({ from, to, grade, begun }) => [from, to, grade.slug, begun ?? false])).toEqual([
      ['2017-01-01', '2018-08-17', 'inadequate', true],
      ['2018-08-17', '2020-01-01', 'requires-improvement', false],
    ]);
    expect(overall?.now).toBe('Requires improvement then');
  });

  it('says what holds now where it reaches today', () => {
    const latest = zoomed(WHOLE, { from: '2024-01-01', to: axis.to });
    expect(lane('help-and-protection', latest)?.now).toBe('Good now');
  });

  it('keeps the finding of the whole record, and describes its own axis', () => {
    expect(part.title).toBe(WHOLE.title);
    expect(part.description).toContain('1 January 2020');
    expect(zoomed(WHOLE, { from: '2017-03-05', to: '2020-01-01' }).description).toContain('from 5 March 2017');
  });
});

describe('zooming', () => {
  const random = fc
    .tuple(fc.integer({ min: -400, max: 6000 }), fc.integer({ min: 1, max: 6000 }))
    .map(([start, length]) => {
      const day = (days: number) => new Date(Date.parse('2013-01-01') + days * 86_400_000).toISOString().slice(0, 10);
      return { from: day(start), to: day(start + length) };
    });
  const step = fc.constantFrom('in', 'out', 'earlier', 'later', 'all');

  it('never leaves the record, and never goes closer than a season', () => {
    fc.assert(
      fc.property(random, fc.array(step, { maxLength: 8 }), (asked, steps) => {
        const parts = [zoomOn(axis, asked)];
        for (const one of steps) parts.push(stepped(axis, parts.at(-1) ?? null, one));
        for (const part of parts) {
          if (part === null) continue;
          expect(part.from >= axis.from && part.to <= axis.to).toBe(true);
          expect(daysBetween(part.from, part.to)).toBeGreaterThanOrEqual(CLOSEST_IN_DAYS);
        }
      }),
    );
  });

  it('out as often as in shows the whole record again', () => {
    const close = stepped(axis, stepped(axis, stepped(axis, null, 'in'), 'in'), 'in');
    expect(close).not.toBeNull();
    expect(stepped(axis, stepped(axis, stepped(axis, close, 'out'), 'out'), 'out')).toBeNull();
  });

  it('keeps the day that was pointed at where it is', () => {
    const part = stepped(axis, null, 'in', '2018-08-17');
    expect(part && part.from < '2018-08-17' && part.to > '2018-08-17').toBe(true);
  });

  it('earlier moves by half of what is shown', () => {
    expect(stepped(axis, { from: '2019-01-01', to: '2021-01-01' }, 'earlier')).toEqual({
      // Half of 731 days.
      from: '2017-12-31',
      to: '2020-01-01',
    });
  });
});

describe('the part in the address', () => {
  it('is read, and written beside what else is asked for', () => {
    expect(readZoom({ from: '2018-01-01', to: '2020-01-01' }, 'timeline').asked).toEqual({
      from: '2018-01-01',
      to: '2020-01-01',
    });
    expect(withZoom('/authorities/x?basis=inspected', { from: '2018-01-01', to: '2020-01-01' })).toBe(
      '/authorities/x?basis=inspected&from=2018-01-01&to=2020-01-01',
    );
    expect(withZoom('/authorities/x?from=2018-01-01&to=2020-01-01', null)).toBe('/authorities/x');
  });

  it.each([
    { from: '2018-13-01' },
    { from: 'last year' },
    { to: '2018' },
    { from: '2020-01-01', to: '2019-01-01' },
    { from: ['2020-02-30'] },
  ])('is left out, and said, where it can’t be read: %j', (params) => {
    const read = readZoom(params, 'timeline');
    expect(read.asked).toEqual({});
    expect(read.problems).toHaveLength(1);
  });
});

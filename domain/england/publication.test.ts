import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../timeline/days.ts';
import { faultsOf } from './picture-faults.ts';
import { type Publication, publicationOf, type ReportsOut } from './publication.ts';
import { layOutPublication } from './publication-layout.ts';
import { MOST_DOTS, thinned } from './thinned.ts';

const FORMS = ['narrow', 'medium', 'wide'] as const;
const PERIOD = { from: '2021-11-24', asAt: '2026-11-24' };

const report = (published: string, days: number, council = 'Devon'): ReportsOut => ({
  published,
  days,
  count: 1,
  councils: [council],
});
const dayAfter = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

function told(reports: ReportsOut[], complete: string | null = '2026-08-20', period = PERIOD): Publication {
  const published = reports.map((one) => ({ first: one.published, last: one.published }));
  const found = publicationOf({ reports, published, complete, period });
  if (found === null) throw new Error('there are reports to draw');
  return found;
}

const someReports = fc
  .array(
    fc
      .tuple(fc.integer({ min: 0, max: 1700 }), fc.integer({ min: 10, max: 300 }))
      .map(([day, days]) => report(dayAfter('2021-11-25', day), days, 'Bournemouth, Christchurch and Poole')),
    { minLength: 1, maxLength: 60 },
  )
  .map((reports) =>
    reports.filter(
      (one, index) =>
        reports.findIndex((other) => other.published === one.published && other.days === one.days) === index,
    ),
  );

describe('the days from fieldwork to publication', () => {
  it('are told with half of them and the longest time without a report', () => {
    const found = told([report('2024-05-16', 41), report('2024-07-12', 46), report('2024-07-30', 50)], '2024-07-31', {
      from: '2023-12-31',
      asAt: '2024-12-31',
    });
    expect(found.title).toBe(
      'Half of 3 reports in the year to 31 December 2024 came out within 46 days of the end of fieldwork; the longest time without one was 56 days',
    );
    expect(found.medians).toEqual([{ year: 2024, median: 46, n: 3 }]);
  });
  it('end where the record does: no pause is told of days that no source vouches for', () => {
    const reports = [report('2026-08-01', 41)];
    expect(told(reports, '2026-08-20')).toMatchObject({ axis: { to: '2026-08-20' }, pauses: [] });
    expect(told(reports, null)).toMatchObject({ axis: { to: '2026-08-01' }, pauses: [] });
    expect(told(reports, '2026-11-01')).toMatchObject({ pauses: [{ before: null, until: '2026-11-01', days: 92 }] });
  });
  it('are nothing to draw without a report', () => {
    expect(publicationOf({ reports: [], published: [], complete: null, period: PERIOD })).toBeNull();
  });
  it('tell of each dot whose report it is, when it came out and after how long', () => {
    const { shapes } = layOutPublication(told([report('2025-05-16', 214)]), 'wide');
    expect(shapes.find(({ kind }) => kind === 'dot')?.told).toBe(
      'Devon: published 16 May 2025, 214 days after the end of fieldwork',
    );
  });
  it.each(FORMS)('in the %s form, are dots at their day and their days, from a foot of no days', (form) => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const publication = told(reports);
        const { shapes, plot, most } = layOutPublication(publication, form);
        const length = daysBetween(publication.axis.from, publication.axis.to);
        for (const { published, days } of reports) {
          const dot = shapes.find(({ id }) => id === `dot:${published} ${days}`);
          if (dot === undefined) throw new Error(`${published} is not drawn`);
          const across = (dot.x + dot.width / 2 - plot.left) / (plot.right - plot.left);
          expect(Math.round(across * length)).toBe(daysBetween(publication.axis.from, published));
          const up = (plot.bottom - dot.y - dot.height / 2) / (plot.bottom - plot.top);
          expect(up * most).toBeCloseTo(days);
        }
      }),
    );
  });
  it.each(FORMS)('in the %s form, name every time without a report, and no words overlap', (form) => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const publication = told(reports);
        const picture = layOutPublication(publication, form);
        expect(faultsOf(picture)).toEqual([]);
        const texts = picture.words.map(({ text }) => text.match(/^(?:no report for )?([\d,]+)(?: days?)?$/)?.[1]);
        for (const { days } of publication.pauses) expect(texts).toContain(days.toLocaleString('en-GB'));
      }),
    );
  });
});

describe('more reports than can be told apart', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    report(dayAfter('2016-01-01', index % 3000), 20 + ((index * 7) % 180)),
  );
  it('become fewer dots, of which none is lost', () => {
    const dots = thinned(many);
    expect(dots.length).toBeLessThanOrEqual(MOST_DOTS);
    expect(dots.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
    const { shapes } = layOutPublication(
      { ...told(dots, '2026-08-20', { from: '2015-12-31', asAt: '2026-08-20' }) },
      'wide',
    );
    expect(shapes.length).toBeLessThanOrEqual(1000);
  });
  it('keep about where they were', () => {
    const mean = (dots: readonly ReportsOut[]) => dots.reduce((sum, { days, count }) => sum + days * count, 0) / 5000;
    expect(Math.abs(mean(thinned(many)) - mean(many))).toBeLessThan(0.5);
  });
  it('stay as they are where there are few', () => {
    const few = many.slice(0, 200);
    expect(thinned(few)).toEqual(few);
  });
});

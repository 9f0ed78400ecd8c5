import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, overlap } from '../drawing/canvas.ts';
import type { Box, Drawing, FormName, MarkKind } from '../drawing/drawing.ts';
import { spread } from '../drawing/spread.ts';
import { article, council, FIVE, LANCASHIRE, predecessor, report, TODAY, visit } from './example.ts';
import { layOut } from './layout.ts';
import { timelineOf } from './timeline-of.ts';
import { zoomOn } from './zoom.ts';
import { zoomed } from './zoomed.ts';

const FORM_NAMES = ['narrow', 'medium', 'wide'] as const;
const draw = (form: FormName, history = LANCASHIRE) => layOut(timelineOf(history, TODAY), form);
const kinds = (drawing: Drawing, kind: MarkKind) => drawing.marks.filter((mark) => mark.kind === kind);
const texts = (drawing: Drawing) => drawing.words.map(({ text }) => text);

/** Up to thirty events and articles anywhere on the record, with grades at random. */
const day = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const letters = fc.string({ unit: fc.constantFrom('I', 'R', 'G', 'O', '-'), minLength: 6, maxLength: 6 });
const version = fc.constantFrom('sif', 'ilacs2018', 'ilacs2023', 'ilacs2026');
const reports = fc.array(fc.tuple(version, day, letters), { maxLength: 8 });
/** Up to three councils before it, each until a day of its own. */
const before = fc
  .array(fc.tuple(day, reports), { maxLength: 3 })
  .map((councils) =>
    councils.map(([on, graded], n) =>
      predecessor(['Bournemouth', 'Dorset (former county)', 'Poole'][n] ?? '', on, reportsOf(graded, `p${n}-`)),
    ),
  );
type Reports = typeof reports extends fc.Arbitrary<infer Drawn> ? Drawn : never;
function reportsOf(graded: Reports, prefix: string) {
  return graded
    .map(([key, at, grades], index) => report(key, `${prefix}${index}`, at, grades, { start: at }))
    .sort((a, b) => (a.start ?? '').localeCompare(b.start ?? ''));
}
const crowded = fc
  .tuple(reports, fc.array(day, { maxLength: 12 }), fc.array(day, { maxLength: 10 }), before)
  .map(([graded, visits, news, predecessors]) =>
    council(
      [
        ...reportsOf(graded, 'r'),
        ...visits.map((at, index) => visit(`v${index}`, at, null, { theme: 'Front door' })),
      ].sort((a, b) => (a.start ?? '').localeCompare(b.start ?? '')),
      {
        articles: news.map((at, index) => article(`n${index}`, at)),
        predecessors,
        deliveries: news.slice(0, 2).map((at, index) => ({
          name: `Exshire Children’s Services Trust ${index}`,
          from: at.slice(0, 7),
          until: index === 0 ? null : '2026-12',
        })),
      },
    ),
  );

/** Now the whole record, now a part of it. */
const part = fc.oneof(
  fc.constant({}),
  fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
);

/** Line boxes are taller than the letters in them. */
const letterBoxes = (drawing: Drawing): Box[] =>
  drawing.words
    .map(boxOf)
    .map(({ x, y, width, height }) => ({ x: x + 1, y: y + 3, width: width - 2, height: height - 6 }));

describe.each(FORM_NAMES)('the %s picture', (form) => {
  it('has no words that overlap or leave it, however crowded the record', () => {
    fc.assert(
      fc.property(crowded, part, (history, asked) => {
        const whole = timelineOf(history, TODAY);
        const drawing = layOut(zoomed(whole, zoomOn(whole.axis, asked)), form);
        const boxes = letterBoxes(drawing);
        const clashes = boxes.flatMap((box, index) =>
          boxes.flatMap((other, second) => (second > index && overlap(box, other) ? [[index, second]] : [])),
        );
        expect(clashes.map((pair) => pair.map((index) => drawing.words[index]?.text))).toEqual([]);
        const outside = boxes.findIndex(({ x, width }) => x < 0 || x + width > drawing.width);
        expect(drawing.words[outside]?.text).toBeUndefined();
      }),
      { numRuns: 80 },
    );
  });
  it('keeps visits, and news markers, apart from each other', () => {
    fc.assert(
      fc.property(crowded, (history) => {
        const drawing = draw(form, history);
        for (const kind of ['visit', 'news'] as const) {
          const places = kinds(drawing, kind).map(({ x }) => x);
          const gaps = places.slice(1).map((x, index) => x - (places[index] ?? 0));
          expect(Math.min(...gaps, 99)).toBeGreaterThan(kind === 'visit' ? 10 : 18);
        }
      }),
      { numRuns: 80 },
    );
  });
  it('writes nothing smaller than 11 pixels', () => {
    expect(Math.min(...draw(form).words.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
  });
  it('names every mark once, so that two renderers can be compared', () => {
    const ids = draw(form).marks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('says what holds now, and why there is no overall grade', () => {
    const words = texts(draw(form));
    expect(words).toContain('Outstanding now');
    expect(words.join(' ')).toContain('No overall grade given from April 2026');
  });
  it('says that care leavers were judged with children in care, in the lane or below it', () => {
    expect(texts(draw(form)).join(' ')).toContain('judged with children in care');
  });
  it('never leaves a grade to its colour: each span has a gauge filled to its rank', () => {
    const drawing = draw(form);
    const fills = [...kinds(drawing, 'gauge-fill'), ...kinds(drawing, 'sliver-fill')];
    expect(fills).toHaveLength(kinds(drawing, 'span').length + kinds(drawing, 'sliver').length);
    const heights = [1, 2, 3, 4].map((rank) => fills.find(({ standing }) => standing?.rank === rank)?.height ?? 0);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });
  it('stops at each event and at each news marker once, in order of time', () => {
    const stops = draw(form).stops;
    expect(stops.map(({ id }) => id)).toEqual([
      'inspection:sif-2015',
      'inspection:sif-2018',
      'inspection:ilacs-2022',
      'news:business',
      'inspection:jtai-2024',
      'inspection:ilacs-2026',
    ]);
  });
});

describe('the step line', () => {
  it('ends where the overall grade did and goes on nowhere', () => {
    const drawing = draw('wide');
    const [line] = drawing.lines;
    const last = drawing.marks.find(({ id }) => id === 'published:ilacs-2026/0');
    expect(line?.pieces).toHaveLength(1);
    expect(line?.pieces[0]?.at(-1)?.x).toBeCloseTo(last?.x ?? 0);
  });
  it('is broken by a report without an overall grade', () => {
    const history = council([
      report('ilacs2018', 'a', '2018-05-01', 'GGGG'),
      report('ilacs2018', 'b', '2020-05-01', '-GGG'),
      report('ilacs2018', 'c', '2022-05-01', 'RGGG'),
    ]);
    expect(draw('wide', history).lines[0]?.pieces).toHaveLength(2);
  });
  it('runs on as many levels as its scale has', () => {
    const event = report('ilacs2018', 'a', '2019-01-10', 'GGGG');
    const judgements = event.judgements.map((judgement) => ({ ...judgement, grade: FIVE.grades[1] ?? null }));
    const drawing = draw('medium', council([{ ...event, judgements }], { scales: [FIVE] }));
    expect(kinds(drawing, 'level')).toHaveLength(5);
    expect(texts(drawing).join(' ')).toContain('Exceptional');
  });
});

describe('an inspection without a report', () => {
  const history = council([
    report('ilacs2018', 'a', '2019-03-02', 'GGGG'),
    report('ilacs2026', 'b', null, '', { start: '2026-10', end: '2026-10-13' }),
  ]);
  it('shows its window, marked as awaiting its report, and can be stopped at', () => {
    const drawing = draw('wide', history);
    expect(kinds(drawing, 'window-waiting').map(({ stop }) => stop)).toEqual([]);
    expect(kinds(drawing, 'window-unsure').map(({ stop }) => stop)).toEqual(['inspection:b']);
    const dated = report('ilacs2026', 'c', null, '', { start: '2026-10-12', end: '2026-10-23' });
    expect(kinds(draw('wide', council([dated])), 'window-waiting').map(({ stop }) => stop)).toContain('inspection:c');
    expect(texts(drawing)).toContain('awaiting report');
    expect(drawing.stops.map(({ id }) => id)).toContain('inspection:b');
  });
});

describe('a date known to the month or year', () => {
  it('is written as far as it is known, and no further', () => {
    const drawing = draw(
      'wide',
      council([
        report('ilacs2018', 'a', '2018', 'GGGG'),
        visit('v', '2020', null),
        report('ilacs2018', 'b', '2022-11', 'RGGG'),
      ]),
    );
    const dates = texts(drawing).filter((text) => /\b(2018|2020|2022)$/.test(text));
    expect(new Set(dates)).toEqual(new Set(['2018', 'Nov 2022', '2020', '2022', 'Focused visit, 2020']));
  });
});

describe('a council with nothing to draw', () => {
  it('still has its years', () => {
    const drawing = draw('narrow', council([]));
    expect(drawing.stops).toEqual([]);
    expect(texts(drawing)).toContain('2024');
  });
  it('has dates for its reports where none ever had an overall grade', () => {
    const drawing = draw('wide', council([report('ilacs2026', 'a', '2026-05-01', 'GGGG')]));
    expect(texts(drawing)).toContain('1 May 2026');
  });
});

describe('marks that would touch', () => {
  it('move apart no further than they must, and stay within the picture', () => {
    expect(spread([10, 11, 50], 5, 0, 100)).toEqual([10, 15, 50]);
    expect(spread([98, 99, 100], 5, 0, 100)).toEqual([90, 95, 100]);
    expect(spread([-3], 5, 0, 100)).toEqual([0]);
  });
});

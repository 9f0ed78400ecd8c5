import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, overlap } from '../drawing/canvas.ts';
import type { CouncilHistory, Grade, Inspection, Scale } from '../history.ts';
import { council, FIVE, FOUR, LANCASHIRE, report, TODAY, versionOf, visit } from './example.ts';
import { stripOf } from './strip.ts';
import { layOutStrip } from './strip-layout.ts';
import { stripTable } from './strip-table.ts';

const REGIMES = [
  { slug: 'childrens-services', name: 'Children’s services', position: 1, headlines: ['overall-effectiveness'] },
  { slug: 'jtai', name: 'Joint targeted area inspections', position: 2, headlines: [] },
  { slug: 'youth-justice', name: 'Youth justice', position: 3, headlines: ['overall-effectiveness'] },
  { slug: 'adult-social-care', name: 'Adult social care', position: 4, headlines: ['overall-effectiveness'] },
];
const OWN: Scale = { slug: 'own', grades: FOUR.grades.map((grade) => ({ ...grade, scale: 'own' })) };
const SCALES = [FOUR, FIVE, OWN];

/** A report of another regime that gives one headline grade, with the percentage it prints. */
function other(
  regime: string,
  id: string,
  published: string | null,
  grade: Grade | undefined,
  more: Partial<Inspection> & { percentage?: number } = {},
): Inspection {
  const { percentage = null, ...told } = more;
  const event = report('ilacs2023', id, published, 'GGGGG', told);
  const [headline] = event.judgements;
  const judged = headline && grade ? [{ ...headline, grade, percentage }] : [];
  const version = { ...event.version, slug: regime, regime, framework: regime, frameworkName: regime.toUpperCase() };
  return { ...event, version, judgements: judged };
}
const jtai = (id: string, start: string) =>
  visit(id, start, null, {
    kind: { slug: 'jtai', label: 'Joint targeted area inspection' },
    theme: 'serious-youth-violence',
    version: { ...versionOf('ilacs2023'), regime: 'jtai', frameworkName: 'JTAI' },
  });
const whole = (events: Inspection[], more: Partial<CouncilHistory> = {}) =>
  council(events, { regimes: REGIMES, scales: SCALES, ...more });
const [, , GOOD] = OWN.grades;
const EXSHIRE = whole([
  report('ilacs2018', 'cs-2019', '2019-03-02', 'RGGG'),
  other('youth-justice', 'yj-2020', '2020-06-01', OWN.grades[1], { percentage: 44.44 }),
  jtai('jtai-2021', '2021-09-06'),
  report('ilacs2023', 'cs-2023', '2023-05-01', 'GGGGG'),
  other('youth-justice', 'yj-2024', '2024-02-01', GOOD, { percentage: 72 }),
]);

describe('the strip of a whole council', () => {
  it('has a lane for each regime with an event, in order, each on its own scale', () => {
    const { regimes } = stripOf(EXSHIRE, TODAY);
    expect(regimes.map(({ name }) => name)).toEqual([
      'Children’s services',
      'Joint targeted area inspections',
      'Youth justice',
    ]);
    expect(regimes.map(({ lanes }) => lanes.map(({ label }) => label))).toEqual([
      ['Children’s services'],
      [],
      ['Youth justice'],
    ]);
    const scales = regimes.flatMap(({ lanes }) =>
      lanes.map(({ spans }) => new Set(spans.map(({ grade }) => grade.scale))),
    );
    expect(scales).toEqual([new Set(['four']), new Set(['own'])]);
  });
  it('names the regimes that have no event', () => {
    expect(stripOf(EXSHIRE, TODAY).absent).toEqual(['Adult social care']);
  });
  it('states the finding of each regime in words, and what was printed beside the grade', () => {
    expect(stripOf(EXSHIRE, TODAY).title).toBe(
      'Exshire in three inspection regimes: good for children’s services since 2023; no grades from joint targeted ' +
        'area inspections; good (72%) for youth justice since 2024',
    );
    expect(stripOf(LANCASHIRE, TODAY).title).toBe(
      'Lancashire in one inspection regime: no overall grade now for children’s services',
    );
    const authority = { id: 'x', slug: 'x', name: 'Exshire', openedOn: null, closedOn: '2025-03-31' };
    expect(stripOf({ ...EXSHIRE, authority }, TODAY).title).toContain('Exshire, until 31 March 2025, in three');
  });
  it('is told to those who don’t see it', () => {
    expect(stripOf(EXSHIRE, TODAY).description).toBe(
      'Time axis from 2019 to 24 November 2026 with a lane for each inspection regime, on its own scale: children’s ' +
        'services with 2 graded reports; joint targeted area inspections with 1 event without grades; youth justice ' +
        'with 2 graded reports. Every value is in the table below.',
    );
  });
  it('leaves a gap with its reason where a regime’s report has no overall grade', () => {
    const history = whole([report('ilacs2026', 'a', '2026-06-01', 'GGGG')]);
    const [regime] = stripOf(history, TODAY).regimes;
    expect(regime?.lanes.map(({ spans, gaps }) => [spans.length, gaps[0]?.words])).toEqual([
      [0, 'no overall grade given from April 2026'],
    ]);
  });
  it('gives a regime whose scale has changed a lane for each, under the frameworks that gave its grades', () => {
    const early = other('youth-justice', 'a', '2019-01-10', FIVE.grades[1]);
    const changed = { ...early, version: { ...early.version, frameworkName: 'YJ 2018' } };
    const { regimes } = stripOf(whole([changed, other('youth-justice', 'b', '2024-01-10', GOOD)]), TODAY);
    expect(regimes[0]?.lanes.map(({ label, spans }) => [label, spans.length])).toEqual([
      ['Youth justice (YJ 2018)', 1],
      ['Youth justice (YOUTH-JUSTICE)', 1],
    ]);
    const ids = regimes[0]?.lanes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
  it('draws a regime that nobody has thought of yet, whatever its scale', () => {
    const regimes = [
      ...REGIMES,
      { slug: 'fostering', name: 'Fostering', position: 9, headlines: ['overall-effectiveness'] },
    ];
    const history = whole([other('fostering', 'f', '2026-01-10', FIVE.grades[4])], { regimes });
    expect(stripOf(history, TODAY).title).toBe(
      'Exshire in one inspection regime: exceptional for fostering since 2026',
    );
  });
  it('shows an inspection whose report is awaited as a tick that says so, and moves no lane', () => {
    const waiting = other('youth-justice', 'w', null, undefined, { start: '2026-11-02', end: '2026-11-13' });
    const { regimes, title } = stripOf({ ...EXSHIRE, inspections: [waiting, ...EXSHIRE.inspections] }, TODAY);
    expect(regimes[2]?.ticks).toEqual([
      {
        inspection: 'w',
        at: '2026-11-13',
        earliest: '2026-11-13',
        label: 'Standard inspection, awaiting report',
        theme: null,
      },
    ]);
    expect(regimes[2]?.lanes[0]?.spans.at(-1)?.to).toBe(TODAY.today);
    expect(title).toContain('good (72%) for youth justice since 2024');
  });
  it('has nothing to draw where nothing was inspected', () => {
    expect(stripOf(whole([]), TODAY)).toMatchObject({ regimes: [], absent: REGIMES.map(({ name }) => name) });
  });
  it('makes ticks of the graded reports of a regime that has no headline in any framework', () => {
    const event = other('jtai', 'j', '2024-01-10', undefined);
    const [regime] = stripOf(whole([event]), TODAY).regimes;
    expect(regime).toMatchObject({ graded: 0, lanes: [], ticks: [{ inspection: 'j' }] });
  });
  it('has every event in its table, with its regime and its outcome in words', () => {
    const waiting = other('youth-justice', 'w', null, undefined, { start: '2026-11-02', end: '2026-11-13' });
    const bare = report('ilacs2026', 'cs-2026', '2026-08-20', 'GGGG');
    const rows = stripTable({ ...EXSHIRE, inspections: [waiting, bare, ...EXSHIRE.inspections] }, TODAY);
    expect(rows.map(({ inspection, regime, outcome }) => `${inspection}: ${regime}, ${outcome}`)).toEqual([
      'w: Youth justice, No grade counts yet',
      'cs-2026: Children’s services, No overall grade',
      'yj-2024: Youth justice, Good (72%)',
      'cs-2023: Children’s services, Good',
      'jtai-2021: Joint targeted area inspections, Gives no grades',
      'yj-2020: Youth justice, Requires improvement (44.44%)',
      'cs-2019: Children’s services, Requires improvement',
    ]);
    expect(rows[0]?.published).toBe('Awaiting report: no grade counts yet');
  });
});

const day = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const slug = fc.constantFrom('childrens-services', 'youth-justice', 'adult-social-care');
const grade = fc.constantFrom(...OWN.grades, ...FIVE.grades, undefined);
const graded = fc.array(fc.tuple(slug, day, grade, fc.boolean()), { maxLength: 12 });
const crowded = fc
  .tuple(graded, fc.array(day, { maxLength: 12 }))
  .map(([reports, visits]) =>
    whole(
      [
        ...reports.map(([regime, at, given, out], index) =>
          other(regime, `r${index}`, out ? at : null, given, { start: at, percentage: 44.44 }),
        ),
        ...visits.map((at, index) => jtai(`v${index}`, at)),
      ].sort((a, b) => (a.start ?? '').localeCompare(b.start ?? '')),
    ),
  );

describe.each(['narrow', 'medium', 'wide'] as const)('the %s strip', (form) => {
  it('has no words that overlap or leave it, and no mark twice, however crowded the record', () => {
    fc.assert(
      fc.property(crowded, (history) => {
        const drawing = layOutStrip(stripOf(history, TODAY), form);
        const boxes = drawing.words
          .map(boxOf)
          .map(({ x, y, width, height }) => ({ x: x + 1, y: y + 3, width: width - 2, height: height - 6 }));
        const clashes = boxes.flatMap((box, index) =>
          boxes.flatMap((another, second) => (second > index && overlap(box, another) ? [[index, second]] : [])),
        );
        expect(clashes.map((pair) => pair.map((index) => drawing.words[index]?.text))).toEqual([]);
        const outside = boxes.findIndex(({ x, width }) => x < 0 || x + width > drawing.width);
        expect(drawing.words[outside]?.text).toBeUndefined();
        const ids = drawing.marks.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 80 },
    );
  });
  it('shows the percentage where its report prints one', () => {
    const words = layOutStrip(stripOf(EXSHIRE, TODAY), form).words.map(({ text }) => text);
    expect(words.join(' ')).toContain('Good (72%)');
  });
});

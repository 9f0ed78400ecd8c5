import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_IT_STANDS } from '../clocks.ts';
import type { CouncilHistory } from '../history.ts';
import type { Neighbourhood } from '../neighbours.ts';
import { article, council, LANCASHIRE, predecessor, report, TODAY, visit } from '../timeline/example.ts';
import { type BriefAsked, briefOf } from './brief.ts';
import { PAPER, PICTURE, TYPE } from './paper.ts';

const NEVER_ENDING =
  'The Very Long Metropolitan Borough of Upper and Lower Exshire-on-the-Water with Wyeborough '.repeat(3);
const ONE_WORD = 'Llanfairpwllgwyngyll'.repeat(20);

function asked(more: Partial<BriefAsked> = {}): BriefAsked {
  return {
    clocks: { ...AS_IT_STANDS, asAt: TODAY.today, basis: 'known' },
    today: TODAY.today,
    complete: '2026-08-20',
    neighbourhood: neighbourhood((rank) => `Council ${rank}`),
    address: 'https://ratings.example.gov.uk/authorities/exshire',
    ...more,
  };
}

function neighbourhood(name: (rank: number) => string): Neighbourhood {
  const good = { scale: 'ofsted', label: 'Good', rank: 3, steps: 4 };
  const ranks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  return {
    source: { title: 'Model', publisher: 'Department', publishedOn: '2025-09-25' },
    neighbours: ranks.map((rank) => {
      const grade = rank < 8 ? good : null;
      const rating = ['good', 'none-in-record', 'no-overall', 'predecessor-only'][Math.max(0, rank - 7)] ?? 'good';
      return { slug: `n${rank}`, name: name(rank), rank, open: true, rating, grade, last: null };
    }),
  };
}

/** Everything at once, and all of it too long. */
function monster(text: string): CouncilHistory {
  const years = Array.from({ length: 20 }, (_, year) => 2000 + year);
  const graded = years.map((year) => report('sif', `r${year}`, `${year}-03-02`, year % 2 ? 'IRGORI' : 'RIROGG'));
  const address = `https://files.ofsted.gov.uk/${ONE_WORD}`;
  const newest = report('ilacs2023', 'newest', '2024-03-02', 'GRIGO');
  const judgements = Array.from({ length: 4 }, (_, index) =>
    newest.judgements.map((judgement) => ({
      ...judgement,
      area: index === 0 ? judgement.area : `${judgement.area}-${index}`,
      label: index === 0 ? judgement.label : `${text.slice(0, 60)} ${index}`,
      headline: judgement.headline && index === 0,
    })),
  ).flat();
  const visits = years.map((year) => visit(`v${year}`, `${year}-09-05`, null));
  const events = [...graded, { ...newest, judgements }].map((event) => ({ ...event, reportUrl: address }));
  const before = years.slice(0, 6).map((year) => predecessor(`${text}${year}`, '2008-04-01', graded.slice(0, 3)));
  const articles = years.map((year) => ({ ...article(`a${year}`, `${year}-05-05`), title: text, publisher: text }));
  return council([...visits, ...events], {
    authority: { id: 'x', slug: 'exshire', name: text, openedOn: '2008-04-01', closedOn: null },
    predecessors: before,
    successors: before.map(({ inspections: _, ...rest }) => ({ ...rest, on: '2030-04-01' })),
    articles,
  });
}

describe('a council’s brief', () => {
  it.each([
    ['words', NEVER_ENDING],
    ['one endless word', ONE_WORD],
  ])('is one page, however much there is to say and however long its names are, in %s', (_, text) => {
    const clocks = {
      asAt: '2025-03-31',
      basis: 'inspected',
      recordedAt: '2026-01-31',
      sourceStatedOn: '2026-01-31',
    } as const;
    const crowded = asked({
      clocks,
      neighbourhood: neighbourhood((rank) => `${rank} ${text}`),
      address: `https://${ONE_WORD}/`,
    });
    for (const ask of [crowded, asked(), asked({ neighbourhood: null })]) {
      const brief = briefOf(monster(text), ask);
      expect(brief.height).toBeLessThanOrEqual(PAPER.height);
      expect(brief.coverage.shown.length, 'the newest article stands').toBeGreaterThan(0);
      expect(
        brief.picture.timeline.lanes.some(({ headline }) => headline),
        'the overall grade is drawn',
      ).toBe(true);
    }
  });

  it('is one page for a council that nobody has inspected, for one that has closed, and for one yet to open', () => {
    const authority = { id: 'x', slug: 'x', name: 'Exshire', openedOn: null, closedOn: null };
    for (const dates of [{}, { closedOn: '2023-03-31' }, { openedOn: '2027-04-01' }]) {
      const brief = briefOf(council([], { authority: { ...authority, ...dates } }), asked());
      expect(brief.height).toBeLessThanOrEqual(PAPER.height);
      expect(brief.grades.shown).toMatchObject([{ label: 'Overall effectiveness', words: 'None in this record' }]);
      expect(brief.picture.finding).toMatch(
        /^No inspection of Exshire is in this record, which starts in November 2013/,
      );
    }
  });

  it('counts whatever it leaves out', () => {
    const history = monster('Exshire');
    const { coverage, reports, changes, neighbours, grades } = briefOf(history, asked());
    expect(coverage.shown.length + coverage.more).toBe(history.articles.length);
    expect(reports.shown.length + reports.more).toBe(21);
    expect(changes.shown.length + changes.more).toBeGreaterThanOrEqual(20);
    expect(grades.shown.length + grades.more).toBe(5 * 4);
    expect(grades.more).toBeGreaterThan(0);
    expect([neighbours.more, neighbours.shown.flatMap(({ names }) => names).length]).toEqual([0, 10]);
  });

  it('leaves out the oldest coverage and the oldest changes first', () => {
    const { coverage, changes } = briefOf(monster('Exshire'), asked());
    expect(coverage.shown.map(({ id }) => id)[0]).toBe('a2000');
    expect(changes.shown[0]?.key).toBe('newest');
  });

  it('says of Lancashire how it stands, since when, and what the last overall grade was', () => {
    const brief = briefOf(LANCASHIRE, asked());
    expect(brief.name).toBe('Lancashire: children’s services inspections');
    expect(brief.when).toBe('As at 24 November 2026. Record complete to 20 August 2026.');
    expect(brief.sentence).toContain('Its last overall grade was good, in January 2023.');
    expect(brief.grades.shown.slice(0, 3)).toMatchObject([
      { words: 'No overall grade', dates: ['last: good, January 2023'] },
      { words: 'Outstanding', dates: ['since August 2026'] },
      { words: 'Good', dates: ['since January 2023', 'confirmed August 2026'] },
    ]);
    expect(brief.changes.shown.map(({ words }) => words)).toContain(
      '17 August 2018: Up from inadequate (November 2015) to requires improvement, after two years and eight months.',
    );
    expect(brief.coverage.shown[0]?.byline).toBe('The Post, 13 February 2023');
    expect([brief.reports.more, brief.neighbours.more, brief.grades.more]).toEqual([0, 0, 0]);
  });

  it('says for which day and by which clock it speaks where that is not the usual', () => {
    const clocks = { ...AS_IT_STANDS, asAt: '2025-03-31', basis: 'inspected' } as const;
    const { when, gradesHeading } = briefOf(LANCASHIRE, asked({ clocks }));
    expect(when).toMatch(
      /^As at 31 March 2025, printed on 24 November 2026\. Record complete to 20 August 2026\. By what had been inspected:/,
    );
    expect(gradesHeading).toBe('Grades on that day');
    const view = { asAt: TODAY.today, basis: 'known', recordedAt: '2026-01-31', sourceStatedOn: null } as const;
    expect(briefOf(LANCASHIRE, asked({ clocks: view })).when).toContain(
      'as this site had it at the end of 31 January 2026',
    );
  });

  it('calls a closed council’s grades those at its closing', () => {
    const authority = { ...LANCASHIRE.authority, closedOn: '2026-10-31' };
    expect(briefOf({ ...LANCASHIRE, authority }, asked()).gradesHeading).toBe('Grades at its closing');
  });

  it('prints the addresses of the reports, and cuts one that nobody could type', () => {
    const url = 'https://files.ofsted.gov.uk/v1/file/50309857';
    const events = LANCASHIRE.inspections.map((event) => ({ ...event, reportUrl: event.graded ? url : null }));
    const [first] = briefOf({ ...LANCASHIRE, inspections: events }, asked()).reports.shown;
    expect(first).toMatchObject({ url, address: 'files.ofsted.gov.uk/v1/file/50309857' });
    const [cut] = briefOf(monster('Exshire'), asked()).reports.shown;
    expect(cut?.address).toMatch(/^files\.ofsted\.gov\.uk\/.*…$/);
  });
});

describe('the brief’s style sheet', () => {
  const sheet = readFileSync(path.join(import.meta.dirname, '../../app/authorities/[slug]/brief/brief.scss'), 'utf8');
  const printed = sheet.slice(sheet.indexOf('@mixin sheet'));

  it('has the sizes that the brief counts with', () => {
    expect(printed).toContain(`width: ${PAPER.width}px`);
    expect(printed).toContain(`grid-template-columns: ${PICTURE.width}px ${PAPER.side}px`);
    expect(printed).toContain(`grid-template-columns: ${PAPER.column}px ${PAPER.column}px`);
    for (const { size, line } of Object.values(TYPE)) {
      expect(printed).toContain(`font-size: ${size}px;\n    line-height: ${line}px;`);
    }
  });

  it('prints nothing below 8.5 points, and no word of the picture below 11 pixels', () => {
    const sizes = [...printed.matchAll(/font-size: ([\d.]+)px/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual((8.5 * 96) / 72);
    expect((12 * PICTURE.width) / PICTURE.drawnFor).toBeGreaterThanOrEqual(11);
  });
});

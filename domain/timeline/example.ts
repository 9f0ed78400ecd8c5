import type {
  ArticleInBrief,
  CouncilHistory,
  Grade,
  Inspection,
  Judgement,
  Predecessor,
  Scale,
  VersionInBrief,
} from '../history.ts';

/** Invented councils for the tests beside: Ofsted's four grades and versions, and one scale of five that nobody uses. */

function scale(slug: string, labels: string[]): Scale {
  const grades = labels.map((label, index) => ({
    scale: slug,
    slug: label.toLowerCase().replaceAll(' ', '-'),
    label,
    rank: index + 1,
    steps: labels.length,
  }));
  return { slug, grades };
}

export const FOUR = scale('four', ['Inadequate', 'Requires improvement', 'Good', 'Outstanding']);
export const FIVE = scale('five', ['Urgent', 'Weak', 'Attention needed', 'Secure', 'Exceptional']);

const LETTERS = { I: 'inadequate', R: 'requires-improvement', G: 'good', O: 'outstanding' } as const;
export type Letter = keyof typeof LETTERS | '-';

export function gradeOf(letter: Letter, from: Scale = FOUR): Grade | null {
  return from.grades.find(({ slug }) => letter !== '-' && slug === LETTERS[letter]) ?? null;
}

const VERSIONS = {
  sif: {
    version: ['sif-2013', 'SIF (2013 to 2018)', '2013-11-01'],
    areas: ['overall-effectiveness', 'help-and-protection', 'looked-after', 'adoption', 'care-leavers', 'leadership'],
  },
  ilacs2018: {
    version: ['ilacs-2018', 'ILACS (2018 to 2022)', '2018-01-01'],
    areas: ['overall-effectiveness', 'impact-of-leaders', 'help-and-protection', 'children-in-care'],
  },
  ilacs2023: {
    version: ['ilacs-2023', 'ILACS (2023 to March 2026, care leavers judged apart)', '2023-01-01'],
    areas: ['overall-effectiveness', 'impact-of-leaders', 'help-and-protection', 'children-in-care', 'care-leavers'],
  },
  ilacs2026: {
    version: ['ilacs-2026', 'ILACS (from April 2026, no overall grade)', '2026-04-01'],
    areas: ['impact-of-leaders', 'help-and-protection', 'children-in-care', 'care-leavers'],
  },
} as const;
export type VersionKey = keyof typeof VERSIONS;

export function versionOf(key: VersionKey): VersionInBrief {
  const [slug, label, startsOn] = VERSIONS[key].version;
  const framework = key === 'sif' ? 'sif' : 'ilacs';
  return { slug, label, framework, frameworkName: framework.toUpperCase(), regime: 'childrens-services', startsOn };
}

/** @param letters one per area, in the version's own order: `GRG-` with `-` for "not judged" */
export function report(
  key: VersionKey,
  id: string,
  published: string | null,
  letters: string,
  more: Partial<Inspection> = {},
): Inspection {
  return {
    id,
    version: versionOf(key),
    kind: { slug: 'standard', label: 'Standard inspection' },
    graded: true,
    start: null,
    end: null,
    published,
    publication: published === null ? 'awaited' : 'published',
    theme: null,
    reportUrl: null,
    judgements: VERSIONS[key].areas.map((area, index) => judgement(area, index, letters[index] ?? '-', key)),
    articles: [],
    ...more,
  };
}

function judgement(area: string, index: number, letter: string, key: VersionKey): Judgement {
  const both = area === 'children-in-care' && key === 'ilacs2018';
  const grade = letter === 'I' || letter === 'R' || letter === 'G' || letter === 'O' ? gradeOf(letter) : null;
  const words = area.replaceAll('-', ' ');
  const label = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return {
    area,
    label: both ? 'Children in care and care leavers' : label,
    covers: both ? 'children-in-care-and-care-leavers' : area,
    headline: area === 'overall-effectiveness',
    position: area === 'overall-effectiveness' ? 1 : index + 2,
    grade,
    reason: grade === null ? 'not-judged' : null,
    asPrinted: null,
    percentage: null,
  };
}

export function visit(
  id: string,
  start: string | null,
  published: string | null,
  more: Partial<Inspection> = {},
): Inspection {
  const kind = { slug: 'focused-visit', label: 'Focused visit' };
  const publication = published === null ? 'not-held' : 'published';
  return {
    ...report('ilacs2023', id, published, ''),
    kind,
    graded: false,
    start,
    publication,
    judgements: [],
    ...more,
  };
}

export function article(id: string, published: string | null, inspectionIds: string[] = []) {
  const brief: ArticleInBrief = {
    id,
    url: `https://news.example/${id}`,
    title: `Story ${id}`,
    publisher: 'The Post',
    author: null,
    published,
  };
  return { ...brief, inspectionIds };
}

export function council(inspections: Inspection[], more: Partial<CouncilHistory> = {}): CouncilHistory {
  return {
    authority: { id: 'exshire', slug: 'exshire', name: 'Exshire', openedOn: null, closedOn: null },
    inspections: inspections.toReversed(),
    articles: [],
    deliveries: [],
    scales: [FOUR],
    regimes: [
      { slug: 'childrens-services', name: 'Children’s services', position: 1, headlines: ['overall-effectiveness'] },
    ],
    predecessors: [],
    successors: [],
    ...more,
  };
}

/** A council before this one: `on` is the first day it no longer had its duties. */
export function predecessor(
  name: string,
  on: string,
  inspections: Inspection[],
  part: string | null = null,
): Predecessor {
  const slug = name.toLowerCase();
  return {
    id: slug,
    slug,
    name,
    on,
    part,
    source: { title: 'The register', url: null },
    inspections: inspections.toReversed(),
  };
}

/** Lancashire's record as the reports give it. */
export const LANCASHIRE = council(
  [
    report('sif', 'sif-2015', '2015-11-27', 'IIRRII', { start: '2015-09-14', end: '2015-10-08' }),
    report('sif', 'sif-2018', '2018-08-17', 'RRRGRR', { start: '2018-06-04', end: '2018-06-28' }),
    report('ilacs2018', 'ilacs-2022', '2023-01-26', 'GGGG', { start: '2022-11-28', end: '2022-12-09' }),
    visit('jtai-2024', '2024-02-05', '2024-05-16', {
      end: '2024-02-09',
      theme: 'serious-youth-violence',
      kind: { slug: 'jtai', label: 'Joint targeted area inspection' },
      version: { ...versionOf('ilacs2023'), regime: 'jtai', framework: 'jtai', frameworkName: 'JTAI' },
    }),
    report('ilacs2026', 'ilacs-2026', '2026-08-20', 'OGGO', { start: '2026-05-11', end: '2026-05-22' }),
  ],
  {
    authority: { id: 'lancashire', slug: 'lancashire', name: 'Lancashire', openedOn: null, closedOn: null },
    articles: [
      article('cyp-now', '2023-02-13', ['ilacs-2022']),
      article('business', '2023-01-30', ['ilacs-2022']),
      article('undated', null, ['sif-2018']),
    ],
  },
);

export const TODAY = { today: '2026-11-24', clock: 'known' } as const;

import type { Inspection } from '../history.ts';
import { CHILDRENS_SERVICES, OVERALL } from '../standing.ts';
import { council, type Letter, report } from '../timeline/example.ts';
import type { Arranged } from './compare.ts';
import type { ComparisonQuestion } from './council.ts';
import type { ComparedRecord } from './model.ts';

/** Invented councils for the tests beside. @param inspections newest first */
export function record(name: string, inspections: Inspection[]): ComparedRecord {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  const { authority, regimes, predecessors } = council([]);
  return { authority: { ...authority, id: slug, slug, name }, region: 'North', regimes, predecessors, inspections };
}

/** A council with one ILACS report, published on the day, with one overall grade. */
export function rated(name: string, letter: Letter, published = '2022-05-10'): ComparedRecord {
  return record(name, [report('ilacs2018', `${name.toLowerCase()}-1`, published, `${letter}${letter}GG`)]);
}

/** A council whose newest report gives no overall grade. */
export function withoutOverall(name: string): ComparedRecord {
  const newest = report('ilacs2026', `${name.toLowerCase()}-2`, '2026-08-20', 'GGGG');
  return record(name, [newest, ...rated(name, 'G').inspections]);
}

export function closed(name: string, letter: Letter, closedOn = '2023-03-31'): ComparedRecord {
  const { authority, ...rest } = rated(name, letter);
  return { ...rest, authority: { ...authority, closedOn } };
}

export const QUESTION: ComparisonQuestion = {
  regime: CHILDRENS_SERVICES,
  area: OVERALL,
  areaName: 'Overall effectiveness',
  asAt: '2026-11-24',
  basis: 'known',
  today: '2026-11-24',
};

export const BY_NAME: Arranged = { sort: 'name', focus: null, closeness: new Map(), counted: [] };

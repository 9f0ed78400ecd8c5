import { listCoverage } from '../../data/articles.ts';
import { closedAuthorities, filterChoices, listAuthorities } from '../../data/authorities.ts';
import { allRegimes, councilAt, currentSlugOf } from '../../data/council.ts';
import { completeTo, countsOn, latestReports } from '../../data/england.ts';
import { formChoices } from '../../data/framework-choices.ts';
import { inspectionWith } from '../../data/inspections.ts';
import { questionOf } from '../../data/standing-sql.ts';
import { type Listing, parseListing } from '../../domain/listing.ts';
import { CHILDRENS_SERVICES, OVERALL } from '../../domain/standing.ts';

/** One question that a page puts to the record: a function of data/, and what it is asked. */
export interface Reading {
  /** The function's name, as pages import it. */
  of: string;
  when: string;
  read: () => Promise<unknown>;
}

function reading<Asked extends unknown[]>(
  of: (...asked: Asked) => Promise<unknown>,
  when: string,
  ...asked: Asked
): Reading {
  return { of: of.name, when, read: () => of(...asked) };
}

/** The last day of a generated record, and a day in its middle. */
const today = '2026-10-31';
const before = '2021-03-31';

function list(params: Record<string, string | string[]>): Listing {
  return parseListing(params, { today, regimes: [] });
}

/**
 * Everything that pages ask of a generated record, each way that leads to another statement. A page's new function gets a line here:
 * data/explain.data.test.ts says so until it has one.
 */
export const READINGS: Reading[] = [
  reading(countsOn, 'known today', questionOf({ asAt: today })),
  reading(countsOn, 'inspected today', questionOf({ asAt: today, basis: 'inspected' })),
  reading(countsOn, 'known years ago', questionOf({ asAt: before })),
  reading(countsOn, 'inspected years ago', questionOf({ asAt: before, basis: 'inspected' })),
  reading(countsOn, 'of another area', questionOf({ asAt: today, area: 'care-leavers' })),
  reading(latestReports, 'today', today, 10),
  reading(latestReports, 'years ago', before, 10),
  reading(completeTo, 'now'),
  reading(listAuthorities, 'by name', list({})),
  reading(listAuthorities, 'by name, inspected', list({ basis: 'inspected' })),
  reading(listAuthorities, 'by name, years ago', list({ asAt: before })),
  reading(listAuthorities, 'by grade', list({ sort: 'rating' })),
  reading(listAuthorities, 'by how long held', list({ sort: 'since' })),
  reading(listAuthorities, 'by how long held, inspected', list({ sort: 'since', basis: 'inspected' })),
  reading(listAuthorities, 'by how long held, years ago', list({ sort: 'since', asAt: before })),
  reading(listAuthorities, 'by latest report', list({ sort: 'published' })),
  reading(listAuthorities, 'a later page', list({ page: '4' })),
  reading(listAuthorities, 'of two grades', list({ rating: ['good', 'inadequate'] })),
  reading(listAuthorities, 'without an overall grade', list({ rating: 'no-overall' })),
  reading(listAuthorities, 'of another area', list({ area: 'help-and-protection', rating: 'good' })),
  reading(listAuthorities, 'of a region and type', list({ region: 'north-west', type: 'county' })),
  reading(listAuthorities, 'of a framework', list({ framework: 'ilacs-2023' })),
  reading(listAuthorities, 'of a text', list({ q: 'rated 77' })),
  reading(listAuthorities, 'of a code', list({ q: 'X00000077' })),
  reading(closedAuthorities, 'all', list({})),
  reading(closedAuthorities, 'of a text and region', list({ q: 'rated 4', region: 'north-west' })),
  reading(filterChoices, 'of the overall grade', OVERALL, CHILDRENS_SERVICES),
  reading(allRegimes, 'all'),
  reading(councilAt, 'with no other before it', 'generated-000002'),
  reading(councilAt, 'with a predecessor', 'generated-000041'),
  reading(currentSlugOf, 'a former slug', 'formerly-generated-000025'),
  reading(inspectionWith, 'of an id', 'generated-000002-17'),
  reading(listCoverage, 'first page', 1),
  reading(listCoverage, 'a later page', 4),
  reading(formChoices, 'all'),
];

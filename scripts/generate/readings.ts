import { activityChoices, changesAsked } from '../../data/activity.ts';
import { listCoverage } from '../../data/articles.ts';
import { closedAuthorities, filterChoices, listAuthorities } from '../../data/authorities.ts';
import { changesIn } from '../../data/changes.ts';
import { companionsOf, comparedRecords, comparisonChoices, councilsTyped } from '../../data/comparison.ts';
import { allRegimes, councilAt, currentSlugOf } from '../../data/council.ts';
import { completeTo, countsByPlace, countsOn, latestReports } from '../../data/england.ts';
import { formChoices } from '../../data/framework-choices.ts';
import { gapsAfterGrades } from '../../data/gaps.ts';
import { gradesJudged } from '../../data/grades.ts';
import { councilsOnMap } from '../../data/hex-map.ts';
import { slugWithCode } from '../../data/identifiers.ts';
import { inspectionWith } from '../../data/inspections.ts';
import { lagsIn } from '../../data/lags.ts';
import { latestStarts } from '../../data/latest-starts.ts';
import { successionsAround } from '../../data/lineage.ts';
import { mapHistories } from '../../data/map-histories.ts';
import type { MeasureQuestion } from '../../data/measured.ts';
import { stoodElsewhere } from '../../data/movers.ts';
import { neighboursOf } from '../../data/neighbours.ts';
import { ratingsAsAt, ratingsChoices } from '../../data/ratings.ts';
import { recordWords } from '../../data/record-words.ts';
import { waitsIn } from '../../data/recoveries.ts';
import { publicationsIn, reportsOut } from '../../data/reports-out.ts';
import { sharesOver } from '../../data/shares.ts';
import { questionOf } from '../../data/standing-sql.ts';
import { successionChoices } from '../../data/succession-choices.ts';
import { stepsIn } from '../../data/transitions.ts';
import { latestInspections } from '../../data/waits.ts';
import type { ActivityAsked, Cursor } from '../../domain/activity/asked.ts';
import { AS_IT_STANDS } from '../../domain/clocks.ts';
import type { Clock, Grade } from '../../domain/history.ts';
import { type Listing, parseListing } from '../../domain/listing.ts';
import { EVERYWHERE } from '../../domain/measures/places.ts';
import type { Day } from '../../domain/partial-date.ts';
import type { RatingsQuery } from '../../domain/ratings-query.ts';
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

function ratings(asked: Partial<RatingsQuery> & { asAt?: string; basis?: Clock }): RatingsQuery {
  const { asAt = today, basis = 'known', ...rest } = asked;
  const clocks = { ...AS_IT_STANDS, asAt, basis };
  return { clocks, regime: CHILDRENS_SERVICES, area: OVERALL, regions: [], types: [], ...rest };
}

const BASES = ['known', 'inspected'] as const satisfies readonly Clock[];

function measured(from: Day, basis: Clock): MeasureQuestion {
  return { ...questionOf({ asAt: today, basis }), from, places: EVERYWHERE };
}

/** A measure that is told the grades it may meet. */
async function graded(
  measure: (question: MeasureQuestion, grades: readonly Grade[]) => Promise<unknown>,
  question: MeasureQuestion,
): Promise<unknown> {
  return measure(question, await gradesJudged(question));
}

function list(params: Record<string, string | string[]>): Listing {
  return parseListing(params, { today, regimes: [] });
}

const ALL_CHANGES: ActivityAsked = { person: null, council: null, kind: null, from: null, to: null };

const ACTIVITY: [string, Partial<ActivityAsked>, Cursor | null][] = [
  ['all', {}, null],
  ['a later page', {}, { recordedAt: new Date('2020-01-01'), number: 1, id: '1' }],
  ['by somebody', { person: 'somebody' }, null],
  ['by nobody with an account', { person: 'command-line' }, null],
  ['of a council', { council: 'generated-000041' }, null],
  ['of a council, of a kind', { council: 'generated-000041', kind: 'amended' }, null],
  ['of a rare kind', { kind: 'withdrawn' }, null],
  ['of some days', { from: '2020-01-01', to: '2020-02-01' }, null],
];

const TYPED = ['Generated 2', 'Formerly generated 25', 'formerly-generated-000050', 'X00000077', 'Nowhere'];
const EIGHT = [2, 25, 41, 50, 77, 100, 120, 150].map((number) => `generated-${String(number).padStart(6, '0')}`);

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
  ...BASES.map((basis) => reading(sharesOver, basis, measured('2025-10-31', basis), null)),
  reading(sharesOver, 'two years', measured('2025-10-31', 'known'), '2024-10-31'),
  reading(sharesOver, 'of another area', { ...measured('2025-10-31', 'known'), area: 'care-leavers' }, null),
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
  reading(slugWithCode, 'a code', 'X00000077', today),
  reading(successionsAround, 'a council with a predecessor', 'generated-000041'),
  reading(successionChoices, 'all'),
  reading(inspectionWith, 'of an id', 'generated-000002-17'),
  reading(changesIn, 'of one inspection', ['generated-000002-17']),
  reading(changesIn, 'of several', ['generated-000002-17', 'generated-000041-9', 'generated-000077-30']),
  reading(recordWords, 'all'),
  reading(ratingsAsAt, 'known today', ratings({ asAt: today })),
  reading(ratingsAsAt, 'inspected years ago', ratings({ asAt: before, basis: 'inspected' })),
  reading(ratingsAsAt, 'of a region and another area', ratings({ area: 'care-leavers', regions: ['london'] })),
  reading(ratingsChoices, 'all'),
  reading(neighboursOf, 'known today', 'generated-000041', questionOf({ asAt: today })),
  reading(neighboursOf, 'inspected years ago', 'generated-000041', questionOf({ asAt: before, basis: 'inspected' })),
  ...BASES.flatMap((basis) => [
    reading(countsByPlace, basis, measured('2025-10-31', basis)),
    { of: stepsIn.name, when: `a year, ${basis}`, read: () => graded(stepsIn, measured('2025-10-31', basis)) },
    {
      of: stoodElsewhere.name,
      when: `a year, ${basis}`,
      read: () => graded(stoodElsewhere, measured('2025-10-31', basis)),
    },
    reading(waitsIn, `five years, ${basis}`, measured('2021-10-31', basis)),
    reading(latestInspections, basis, measured('2025-10-31', basis)),
    reading(councilsOnMap, basis, questionOf({ asAt: today, basis })),
    reading(lagsIn, `five years, ${basis}`, measured('2021-10-31', basis)),
    reading(gapsAfterGrades, basis, questionOf({ asAt: today, basis })),
    reading(latestStarts, basis, questionOf({ asAt: today, basis }), EVERYWHERE),
    reading(reportsOut, `five years, ${basis}`, measured('2021-10-31', basis)),
    reading(publicationsIn, `five years, ${basis}`, measured('2021-10-31', basis)),
  ]),
  reading(comparisonChoices, 'all'),
  reading(councilsTyped, 'names, a former slug and a code', TYPED, today),
  reading(companionsOf, 'its neighbours', 'generated-000041', 'neighbours', today),
  reading(companionsOf, 'its region', 'generated-000041', 'region', today),
  reading(comparedRecords, 'eight councils', EIGHT, AS_IT_STANDS),
  reading(comparedRecords, 'eight councils, as the record was', EIGHT, { ...AS_IT_STANDS, recordedAt: before }),
  reading(mapHistories, 'all', questionOf({ asAt: today })),
  reading(gradesJudged, 'of the overall grade', questionOf({ asAt: today })),
  reading(listCoverage, 'first page', 1),
  reading(listCoverage, 'a later page', 4),
  reading(formChoices, 'all'),
  reading(activityChoices, 'all'),
  ...ACTIVITY.map(([when, asked, after]) => reading(changesAsked, when, { ...ALL_CHANGES, ...asked }, after, 51)),
];

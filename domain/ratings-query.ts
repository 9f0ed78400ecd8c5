import { type Clocks, readClocks } from './clocks.ts';
import type { RegimeInBrief } from './history.ts';
import { headlineOf } from './listing.ts';
import type { Day } from './partial-date.ts';
import { CHILDRENS_SERVICES } from './standing.ts';

/** What `/api/v1/ratings` is asked. Empty lists mean "all". */
export interface RatingsQuery {
  clocks: Clocks;
  regime: string;
  area: string;
  regions: string[];
  types: string[];
}

/** One parameter that can't be answered, with how to put it right. */
export interface ParameterProblem {
  parameter: string;
  detail: string;
}

/** What may be asked for, by slug. */
export interface RatingsChoices {
  regimes: readonly RegimeInBrief[];
  /** Areas that each regime's framework versions judge. */
  areas: Readonly<Record<string, readonly string[]>>;
  regions: readonly string[];
  types: readonly string[];
}

const ONCE = ['asAt', 'basis', 'recordedAt', 'sourceStatedOn', 'regime', 'area'] as const;
const SEVERAL = ['region', 'type'] as const;
const KNOWN: readonly string[] = [...ONCE, ...SEVERAL];
const DAYS = ['asAt', 'recordedAt', 'sourceStatedOn'] as const;

/**
 * Reads the address of a request for ratings. Unlike a page, an answer to a program never passes over what it can't read: a
 * misspelt parameter would get the wrong figures. An empty value means the default.
 */
export function readRatingsQuery(
  params: URLSearchParams,
  choices: RatingsChoices,
  today: Day,
): { query: RatingsQuery } | { problems: ParameterProblem[] } {
  const regime = given(params, 'regime') ?? CHILDRENS_SERVICES;
  const area = given(params, 'area') ?? headlineOf(regime, choices.regimes);
  const [regions, types] = SEVERAL.map((name) => params.getAll(name).filter((value) => value !== ''));
  const { clocks, problems } = readClocks(clockParams(params), today);
  const wrong = [
    ...repeated(params),
    ...DAYS.flatMap((name) => notIso(params, name)),
    ...problems.map(({ field, text }) => ({ parameter: field, detail: `${text}.` })),
    ...unless(
      'regime',
      [regime],
      choices.regimes.map(({ slug }) => slug),
    ),
    ...unless('area', [area], choices.areas[regime] ?? [area]),
    ...unless('region', regions ?? [], choices.regions),
    ...unless('type', types ?? [], choices.types),
    ...strangers(params),
  ];
  if (wrong.length > 0) return { problems: onePerParameter(wrong) };
  return { query: { clocks, regime, area, regions: regions ?? [], types: types ?? [] } };
}

function given(params: URLSearchParams, name: string): string | null {
  const value = params.get(name);
  return value === '' ? null : value;
}

function clockParams(params: URLSearchParams): Record<string, string> {
  return Object.fromEntries(['basis', ...DAYS].map((name) => [name, params.get(name) ?? '']));
}

function strangers(params: URLSearchParams): ParameterProblem[] {
  const unknown = [...new Set(params.keys())].filter((name) => !KNOWN.includes(name));
  return unknown.map((parameter) => ({
    parameter,
    detail: `There is no such parameter. There are: ${KNOWN.join(', ')}.`,
  }));
}

function repeated(params: URLSearchParams): ParameterProblem[] {
  const twice = ONCE.filter((name) => params.getAll(name).length > 1);
  return twice.map((parameter) => ({ parameter, detail: 'It can be given once only.' }));
}

function notIso(params: URLSearchParams, parameter: string): ParameterProblem[] {
  const value = given(params, parameter);
  if (value === null || /^\d{4}-\d{2}-\d{2}$/.test(value)) return [];
  return [{ parameter, detail: 'It must be a day written YYYY-MM-DD, like 2025-03-31.' }];
}

function unless(parameter: string, values: readonly string[], offered: readonly string[]): ParameterProblem[] {
  if (values.every((value) => offered.includes(value))) return [];
  return [{ parameter, detail: `It must be one of: ${offered.join(', ')}.` }];
}

function onePerParameter(problems: readonly ParameterProblem[]): ParameterProblem[] {
  return problems.filter(({ parameter }, at) => problems.findIndex((other) => other.parameter === parameter) === at);
}

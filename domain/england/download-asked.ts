import type { RegimeInBrief } from '../history.ts';
import type { Problem } from '../inspection-form/problems.ts';
import { type Asked, readAsked } from '../measures/asked.ts';
import type { Named } from '../measures/places.ts';
import type { Day } from '../partial-date.ts';

/** What the address of England over time can hold. */
const KNOWN = [
  'regime',
  'area',
  'region',
  'type',
  'from',
  'asAt',
  'basis',
  'by',
  'sort',
  'recordedAt',
  'sourceStatedOn',
];

export interface Choices {
  areas: readonly Named[];
  regions: readonly Named[];
  types: readonly Named[];
}

interface Read {
  asked: Asked;
  /** What can't be answered: a program would not notice if it were passed over, as the page does. */
  problems: Problem[];
}

/**
 * Reads what a download of England is asked, as its page does, and more strictly.
 * @param regimes that have something to ask of
 * @param choices of the regime that is asked for
 */
export function readDownload(
  params: Readonly<Record<string, string[]>>,
  given: { today: Day; regimes: readonly RegimeInBrief[]; choices: Choices },
): Read {
  const { asked, problems } = readAsked(params, given);
  const { areas, regions, types } = given.choices;
  const among = (field: string, allowed: readonly string[]) =>
    (params[field] ?? [])
      .filter((value) => !allowed.includes(value))
      .map(() => ({ field, text: `It must be one of ${allowed.join(', ')}` }));
  const found = [
    ...Object.keys(params).flatMap((field) =>
      KNOWN.includes(field) ? [] : [{ field, text: `There is no such parameter; there are ${KNOWN.join(', ')}` }],
    ),
    ...among(
      'regime',
      given.regimes.map(({ slug }) => slug),
    ),
    ...among(
      'area',
      areas.map(({ slug }) => slug),
    ),
    ...among(
      'region',
      regions.map(({ slug }) => slug),
    ),
    ...among(
      'type',
      types.map(({ slug }) => slug),
    ),
    ...among('by', ['region', 'type']),
    ...among('sort', ['share', 'name']),
    ...problems,
  ];
  return { asked, problems: found };
}

import { ratingInWords } from '../measures/counts.ts';
import type { Question } from '../standing.ts';
import type { MapCouncil } from './map-council.ts';

/** In this order for ever: a new column goes to the end. */
export const MAP_COLUMNS = [
  'as_at',
  'basis',
  'regime',
  'area',
  'council',
  'name',
  'region',
  'rating',
  'grade_or_reason',
  'since',
  'confirmed',
  'last_overall',
  'last_overall_on',
  'hex_q',
  'hex_r',
] as const;

/** Every council of the map, those without a place on it included; dates as exact as they are known. */
export function mapFigures(councils: readonly MapCouncil[], { asAt, basis, regime, area }: Question): string[][] {
  return councils.map(({ slug, name, region, rating, since, confirmed, last, hex }) => [
    ...[asAt, basis, regime, area, slug, name, region, rating.rating, ratingInWords(rating), since ?? ''],
    ...[confirmed ?? '', last?.label ?? '', last?.on ?? '', String(hex?.q ?? ''), String(hex?.r ?? '')],
  ]);
}

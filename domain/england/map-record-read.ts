import type { MapRating } from './map-council.ts';
import type { MapRecord, RecordedCouncil, Stood } from './map-record.ts';

/**
 * A record that came over the network, or null where it is none. By hand rather than by zod, which would weigh more in the browser
 * than the whole map.
 */
export function readMapRecord(given: unknown): MapRecord | null {
  return isMapRecord(given) ? given : null;
}

function isMapRecord(given: unknown): given is MapRecord {
  return (
    isObject(given) &&
    isListOf(given.days, isText) &&
    isListOf(given.regions, isText) &&
    isListOf(given.ratings, isRating) &&
    isListOf(given.councils, isCouncil)
  );
}

function isRating(given: unknown): given is MapRating {
  if (!isObject(given)) return false;
  const { rating, scale, label, rank, steps, good } = given;
  return isText(rating) && [scale, label].every(isTextOrNull) && [rank, steps].every(isNumberOrNull) && isMaybe(good);
}

function isCouncil(given: unknown): given is RecordedCouncil {
  if (!isObject(given)) return false;
  const { slug, name, region, hex, stood } = given;
  const placed = hex === null || (isListOf(hex, isNumber) && hex.length === 2);
  return isText(slug) && isText(name) && isNumber(region) && placed && isListOf(stood, isStood);
}

function isStood(given: unknown): given is Stood {
  if (!Array.isArray(given) || given.length !== 6) return false;
  const [from, rating, ...texts]: unknown[] = given;
  return isNumber(from) && isNumberOrNull(rating) && texts.every(isTextOrNull);
}

function isObject(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null;
}

function isListOf<Part>(given: unknown, isPart: (part: unknown) => part is Part): given is Part[] {
  return Array.isArray(given) && given.every(isPart);
}

const isText = (given: unknown): given is string => typeof given === 'string';
const isNumber = (given: unknown): given is number => typeof given === 'number';
const isTextOrNull = (given: unknown) => given === null || isText(given);
const isNumberOrNull = (given: unknown) => given === null || isNumber(given);
const isMaybe = (given: unknown) => given === null || typeof given === 'boolean';

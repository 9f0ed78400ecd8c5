import { holderOf } from '../domain/identifier.ts';
import type { Day } from '../domain/partial-date.ts';
import { isId } from '../domain/slug.ts';
import { database } from './database.ts';
import { toDayOrNull } from './dates.ts';

/**
 * The slug of the council that a code leads to: an ONS (GSS) code, an Ofsted number or a DfE number, old or new, in any
 * letters. Null where no council ever had it.
 */
export async function slugWithCode(code: string, today: Day): Promise<string | null> {
  if (!isId(code.trim())) return null;
  const rows = await database().authorityIdentifier.findMany({
    where: { value: code.trim().toUpperCase() },
    select: { current: true, validFrom: true, validTo: true, authority: { select: { slug: true, closedOn: true } } },
  });
  const holders = rows.map(({ authority, current, validFrom, validTo }) => ({
    slug: authority.slug,
    closedOn: toDayOrNull(authority.closedOn),
    current,
    validFrom: toDayOrNull(validFrom),
    validTo: toDayOrNull(validTo),
  }));
  return holderOf(holders, today)?.slug ?? null;
}

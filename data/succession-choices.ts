import type { SuccessionChoices } from '../domain/succession-form/successors.ts';
import { database } from './database.ts';
import { toDayOrNull } from './dates.ts';

/** Everything the form for a change between councils offers, by name. */
export async function successionChoices(): Promise<SuccessionChoices> {
  const orderBy = { name: 'asc' } as const;
  const life = { id: true, slug: true, name: true, openedOn: true, closedOn: true } as const;
  const [authorities, types, regions] = await Promise.all([
    database().authority.findMany({ select: life, orderBy }),
    database().authorityType.findMany({ select: { slug: true, name: true }, orderBy }),
    database().region.findMany({ select: { code: true, name: true }, orderBy }),
  ]);
  return {
    authorities: authorities.map(({ openedOn, closedOn, ...rest }) => ({
      ...rest,
      openedOn: toDayOrNull(openedOn),
      closedOn: toDayOrNull(closedOn),
    })),
    types,
    regions,
  };
}

import type { Problem } from '../inspection-form/problems.ts';

type Params = Record<string, readonly string[]>;

/** What an address may ask for by slug. */
type Offered = Record<'regimes' | 'areas' | 'regions' | 'types', readonly { slug: string }[]>;

/**
 * What an address asks for that there isn't. A page leaves it out and shows in its form what it answers; a download has no form,
 * and would be taken for what was asked. An empty value means the default.
 */
export function notAmong(params: Params, { regimes, areas, regions, types }: Offered): Problem[] {
  const offered = { regime: regimes, area: areas, region: regions, type: types };
  return Object.entries(offered).flatMap(([field, all]) => {
    const strange = (params[field] ?? []).filter((given) => given !== '' && !all.some(({ slug }) => slug === given));
    return strange.length === 0
      ? []
      : [{ field, text: `It must be one of: ${all.map(({ slug }) => slug).join(', ')}` }];
  });
}

import type { Asked } from '../measures/asked.ts';
import type { Named } from '../measures/places.ts';
import { CHILDRENS_SERVICES } from '../standing.ts';

interface Choices {
  regimes: readonly Named[];
  areas: readonly Named[];
  regions: readonly Named[];
  types: readonly Named[];
}

/** What the shares are of, as their finding begins: "Overall effectiveness", "Impact of leaders, North West, County". */
export function sharesSubject({ regime, area, regions, types }: Asked, choices: Choices): string {
  const named = (all: readonly Named[], asked: readonly string[]) =>
    all.filter(({ slug }) => asked.includes(slug)).map(({ name }) => name);
  const judged = named(choices.areas, [area]);
  const line = named(choices.regimes, [regime]).filter(
    (name) => judged.length === 0 || (regime !== CHILDRENS_SERVICES && !judged.some((area) => area.startsWith(name))),
  );
  return [line, judged, named(choices.regions, regions), named(choices.types, types)].flat().join(', ');
}

import { HexMap } from '@/components/chart/HexMap';
import { closedAuthorities } from '@/data/authorities';
import { completeTo } from '@/data/england';
import { councilsOnMap } from '@/data/hex-map';
import { clocksQuery } from '@/domain/clocks';
import { mapRecordOf } from '@/domain/england/map-record';
import { type Asked, mapQuery, measuresQuery } from '@/domain/measures/asked';
import type { Day } from '@/domain/partial-date';
import { mapSource } from './map-source';

interface EnglandMapProps {
  asked: Asked;
  now: Day;
  page: '/' | '/england';
  /** The judgement’s name; null for the overall one. */
  area: string | null;
}

/** The map of the day asked for, for the pages that show it. */
export async function EnglandMap({ asked, now, page, area }: EnglandMapProps) {
  const { regime, area: slug, regions, types, clocks } = asked;
  const { asAt, basis, ...view } = clocks;
  const places = { regions, types };
  const [councils, closed, complete] = await Promise.all([
    councilsOnMap({ regime, area: slug, asAt, basis, view }, places),
    closedAuthorities({ q: '', regions: [...regions], types: [...types], clocks: { ...clocks, asAt: now } }),
    completeTo(),
  ]);
  return (
    <HexMap
      // Another day or question is another map, wherever its slider stood.
      key={`${mapQuery(asked, now)} ${asAt}`}
      record={mapRecordOf([{ day: asAt, councils }])}
      asked={asAt}
      today={now}
      closed={closed}
      query={mapQuery(asked, now)}
      clocks={String(clocksQuery({ ...clocks, asAt: now }, now))}
      kept={page === '/' ? mapQuery(asked, now) : measuresQuery(asked, now)}
      source={mapSource(complete)}
      {...{ page, area }}
    />
  );
}

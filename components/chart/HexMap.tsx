'use client';

import { useEffect, useMemo, useState } from 'react';
import { ChartFigure } from '@/components/chart/ChartFigure';
import { type ClosedCouncil, MapBeside } from '@/components/chart/MapBeside';
import { MapHexes } from '@/components/chart/MapHexes';
import { MapKey } from '@/components/chart/MapKey';
import { MapPanel } from '@/components/chart/MapPanel';
import { MapSlider } from '@/components/chart/MapSlider';
import { MapTable } from '@/components/chart/MapTable';
import { useMapAddress } from '@/components/chart/use-map-address';
import { type MapFetch, useMapRecord } from '@/components/chart/use-map-record';
import { layOutHexes } from '@/domain/england/hex-map';
import { onDay } from '@/domain/england/map-address';
import { mapFinding, ratingCounts } from '@/domain/england/map-finding';
import { councilsOn, type MapRecord } from '@/domain/england/map-record';
import { dayOfQuarter, quarterShown } from '@/domain/england/quarters';
import { type Day, formatDate } from '@/domain/partial-date';

interface HexMapProps {
  /** Of the day asked for alone: the other days are fetched when they are first wanted. */
  record: MapRecord;
  asked: Day;
  today: Day;
  /** The judgement’s name; null for the overall one. */
  area: string | null;
  /** Councils that have closed, on whatever day. */
  closed: readonly ClosedCouncil[];
  /** What is asked of the map besides the day, of a council’s page, and of the page around, as addresses write it. */
  query: string;
  clocks: string;
  kept: string;
  page: string;
  source: string;
}

const ID = 'map';

/** England’s councils as hexagons on the day asked for, with a slider through all the quarters of the record. */
export function HexMap({ record, asked, today, area, closed, query, clocks, kept, page, source }: HexMapProps) {
  const [quarter, setQuarter] = useState(quarterShown(asked));
  const [selected, select] = useState<string | null>(null);
  const live = useLive();
  const [fetched, want] = useMapRecord(onDay('/england/map.json', query, { day: today, today }));
  const wanted = dayOfQuarter(quarter, { asked, today });
  useMapAddress(wanted, { asked, today });
  const { day, councils } = useMemo(
    () => shownOn(wanted, { record, asked, fetched }),
    [wanted, record, asked, fetched],
  );
  const layout = useMemo(() => layOutHexes(councils), [councils]);
  const hrefOf = (slug: string) => onDay(`/authorities/${slug}`, clocks, { day, today });
  const address = (path: string) => onDay(path, query, { day, today });
  const council = councils.find(({ slug }) => slug === selected) ?? null;
  return (
    <ChartFigure
      id={ID}
      title={mapFinding(councils, { day, today, area })}
      source={source}
      table={{
        summary: 'Every council on this map, as a table',
        children: <MapTable councils={councils} day={day} list={address('/authorities')} />,
      }}
      downloads={{ svg: address('/england/map.svg'), csv: address('/england/map.csv') }}
    >
      <MapSlider
        id={`${ID}-quarter`}
        {...{ quarter, asked, today, kept, page, live }}
        day={wanted}
        said={saidOf(fetched, wanted !== day)}
        move={(to) => {
          want();
          setQuarter(to);
        }}
        touched={want}
      />
      <div className="hex-map">
        <div className="hex-map__columns">
          <div className="hex-map__picture">
            <MapHexes
              id={ID}
              description={`Map of councils as hexagons, on ${formatDate(day)}`}
              {...{ layout, hrefOf, live, selected, select }}
            />
          </div>
          <div>
            <MapKey counts={ratingCounts(councils)} id={ID} />
            <MapPanel council={council} href={hrefOf(selected ?? '')} />
            <MapBeside beside={layout.beside} {...{ closed, day, hrefOf }} />
          </div>
        </div>
      </div>
    </ChartFigure>
  );
}

/** The wanted day once it is here, until then the day that the page came with. */
function shownOn(
  wanted: Day,
  { record, asked, fetched }: Pick<HexMapProps, 'record' | 'asked'> & { fetched: MapFetch },
) {
  const then = wanted !== asked && fetched.state === 'here' ? councilsOn(fetched.record, wanted) : null;
  return then === null ? { day: asked, councils: councilsOn(record, asked) ?? [] } : { day: wanted, councils: then };
}

function saidOf({ state }: MapFetch, waiting: boolean): string {
  if (!waiting) return '';
  return state === 'failed'
    ? 'That day couldn’t be fetched: move the slider again, or show the whole page on that day. '
    : 'Fetching that day … ';
}

/** Whether scripts run here; false on the server and in the first picture. */
function useLive(): boolean {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return live;
}

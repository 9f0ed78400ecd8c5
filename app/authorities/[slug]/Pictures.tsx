import { CouncilTimeline } from '@/components/chart/CouncilTimeline';
import { RegimeStrip } from '@/components/chart/RegimeStrip';
import type { Council } from '@/data/council';
import { type Clocks, withClocks } from '@/domain/clocks';
import type { Day } from '@/domain/partial-date';
import { sourceLine } from '@/domain/source-line';
import type { Zoom } from '@/domain/timeline/zoom';

interface PicturesProps {
  council: Council;
  clocks: Clocks;
  /** The part of the first picture's axis that the address asks for. */
  part: Partial<Zoom>;
  complete: Day | null;
  now: Day;
}

/** The council's ratings through time, and the other inspection regimes that it is on. */
export function Pictures({ council, clocks, part, complete, now }: PicturesProps) {
  const address = `/authorities/${council.authority.slug}`;
  const at = (path: string, basis = clocks.basis) => withClocks(`${address}${path}`, { ...clocks, basis }, now);
  const drawn = {
    history: council,
    today: clocks.asAt,
    clock: clocks.basis,
    past: clocks.asAt !== now,
    source: sourceLine(complete),
  };
  return (
    <>
      <CouncilTimeline
        {...drawn}
        part={part}
        addresses={{ known: at('', 'known'), inspected: at('', 'inspected') }}
        downloads={{ svg: at('/timeline.svg'), csv: at('/timeline.csv') }}
      />
      <RegimeStrip {...drawn} downloads={{ svg: at('/regimes.svg'), csv: at('/timeline.csv') }} />
    </>
  );
}

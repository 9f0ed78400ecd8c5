'use client';

import { useMemo } from 'react';
import { Still } from '#still/strip';
import { LivePicture } from '@/components/chart/LivePicture';
import { TimelinePanel, type Told } from '@/components/chart/TimelinePanel';
import { useArriving } from '@/components/chart/use-arriving';
import type { FormName } from '@/domain/drawing/drawing';
import type { Strip } from '@/domain/timeline/strip';

const HINT =
  'Point at or tap an event. With a keyboard, move to the picture: the arrow keys tell each event, Enter goes to it.';

const load = async () => (await import('@/domain/timeline/strip-layout')).layOutStrip;

/** Every regime of a council, one under the other, with pointer and keys. */
export function StripPicture({ strip, told, id }: { strip: Strip; told: Told; id: string }) {
  const layOutStrip = useArriving(load);
  return (
    <LivePicture
      id={id}
      name={`Every regime of ${strip.council}`}
      layOut={useMemo(
        () => (layOutStrip === null ? null : (form: FormName) => layOutStrip(strip, form)),
        [layOutStrip, strip],
      )}
      still={<Still strip={strip} id={id} />}
      panel={(stop) => <TimelinePanel {...{ told, stop }} hint={HINT} />}
      zooming={null}
    />
  );
}

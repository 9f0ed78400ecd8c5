'use client';

import { memo, useCallback } from 'react';
import { DrawingSvg } from '@/components/chart/DrawingSvg';
import { LivePicture } from '@/components/chart/LivePicture';
import { TimelinePanel, type Told } from '@/components/chart/TimelinePanel';
import type { FormName } from '@/domain/drawing/drawing';
import type { Strip } from '@/domain/timeline/strip';
import { layOutStrip } from '@/domain/timeline/strip-layout';

const FORM_NAMES = ['narrow', 'medium', 'wide'] as const;

const HINT =
  'Point at or tap an event. With a keyboard, move to the picture: the arrow keys tell each event, Enter goes to it.';

/** Every regime of a council, one under the other, with pointer and keys. */
export function StripPicture({ strip, told, id }: { strip: Strip; told: Told; id: string }) {
  return (
    <LivePicture
      id={id}
      name={`Events of ${strip.council} in every regime`}
      layOut={useCallback((form: FormName) => layOutStrip(strip, form), [strip])}
      still={<Still strip={strip} id={id} />}
      panel={(stop) => <TimelinePanel {...{ told, stop }} hint={HINT} />}
      zooming={null}
    />
  );
}

/** Kept as it is while the pointer moves. */
const Still = memo(function Still({ strip, id }: { strip: Strip; id: string }) {
  return FORM_NAMES.map((form) => (
    <DrawingSvg key={form} drawing={layOutStrip(strip, form)} description={strip.description} id={`${id}-${form}`} />
  ));
});

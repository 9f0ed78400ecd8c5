import { BandPatterns } from '@/components/chart/BandPatterns';
import { Marks } from '@/components/chart/Marks';
import { ShareBands, Swatches } from '@/components/chart/ShareBands';
import { TimelineWords } from '@/components/chart/TimelineWords';
import type { SharesDrawing } from '@/domain/england/shares-layout';

/** All that a layout of shares holds, from the ground up, for an SVG of its size. */
export function SharesDrawn({
  drawing: { marks, areas, swatches, words },
  id,
}: {
  drawing: SharesDrawing;
  id: string;
}) {
  return (
    <>
      <BandPatterns id={id} />
      <Marks marks={marks} id={id} />
      <ShareBands areas={areas} id={id} />
      <Swatches swatches={swatches} id={id} />
      <TimelineWords words={words} />
    </>
  );
}

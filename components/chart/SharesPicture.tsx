'use client';

import { useMemo } from 'react';
import { Still } from '#still/shares';
import { tidy } from '@/components/chart/Marks';
import { PictureFrame } from '@/components/chart/PictureFrame';
import { SharesPanel } from '@/components/chart/SharesPanel';
import { useArriving } from '@/components/chart/use-arriving';
import { usePicture } from '@/components/chart/use-picture';
import type { FormName, Stop } from '@/domain/drawing/drawing';
import type { Shares } from '@/domain/england/shares';
import type { SharesDrawing, Size } from '@/domain/england/shares-layout';

interface SharesPictureProps {
  shares: Shares;
  size: Size;
  /** Unique on the page. */
  id: string;
}

const load = async () => (await import('@/components/chart/RechartsShares')).RechartsShares;
const loadLayout = async () => (await import('@/domain/england/shares-layout')).layOutShares;

/** The shares with pointer and keys: plain SVG in every form from the server, and recharts laid over the one that is shown. */
export function SharesPicture({ shares, size, id }: SharesPictureProps) {
  const layOutShares = useArriving(loadLayout);
  const layOut = useMemo(
    () => (layOutShares === null ? null : (form: FormName) => layOutShares(shares, form, size)),
    [layOutShares, shares, size],
  );
  const { box, form, drawing, stop, select, live, onDrawn } = usePicture(layOut);
  const Recharts = useArriving(load);
  return (
    <div className="timeline-box" ref={box}>
      <PictureFrame {...{ drawing, live, stop, select }} name="Shares day by day" described={`${id}-narrow`}>
        <Still {...{ shares, size, id }} />
        {Recharts && drawing ? <Recharts key={form} drawing={drawing} id={`${id}-live`} onDrawn={onDrawn} /> : null}
        {drawing && stop ? <Cursor drawing={drawing} stop={stop} /> : null}
      </PictureFrame>
      <SharesPanel shares={shares} day={stop?.id ?? null} />
    </div>
  );
}

/** A line through the day that is told, on a layer of its own: moving it redraws nothing else. */
function Cursor({ drawing: { width, height, plot }, stop }: { drawing: SharesDrawing; stop: Stop }) {
  const line = { x1: tidy(stop.x), x2: tidy(stop.x), y1: plot.top - 6, y2: plot.bottom + 6 };
  return (
    <svg className="timeline-cursor" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line className="timeline-cursor__halo shares-cursor__halo" {...line} />
      <line className="timeline-cursor__line" {...line} />
    </svg>
  );
}

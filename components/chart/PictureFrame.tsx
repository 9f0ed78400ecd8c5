import type { KeyboardEvent, MouseEvent, PointerEvent, ReactNode } from 'react';
import { nearestStop, stopAfterKey } from '@/components/chart/timeline-keys';
import type { Drawing, Stop } from '@/domain/drawing/drawing';

interface PictureFrameProps {
  /** Null until the browser has measured its room: nothing answers before. */
  drawing: Pick<Drawing, 'width' | 'stops'> | null;
  name: string;
  /** Id of the picture that describes it. */
  described: string;
  /** Whether recharts has drawn over the plain picture. */
  live: boolean;
  stop: Stop | null;
  select: (stop: string | null) => void;
  children: ReactNode;
}

/** One tab stop for the whole picture: pointer, taps and arrow keys choose one of its stops, Escape none. */
export function PictureFrame({ drawing, name, described, live, stop, select, children }: PictureFrameProps) {
  const className = live ? 'timeline-frame timeline-frame--live' : 'timeline-frame';
  if (drawing === null) return <div className={className}>{children}</div>;
  const handlers = {
    onKeyDown: (event: KeyboardEvent) => answerKey(event, drawing, stop, select),
    // A finger cannot hover: its tap is a click.
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') select(pointedAt(event, drawing)?.id ?? null);
    },
    onClick: (event: MouseEvent) => select(pointedAt(event, drawing)?.id ?? null),
  };
  const words = { 'aria-label': name, 'aria-describedby': described };
  return (
    <div className={className} role="application" tabIndex={0} {...words} {...handlers}>
      {children}
    </div>
  );
}

function answerKey(
  event: KeyboardEvent,
  { stops }: Pick<Drawing, 'stops'>,
  stop: Stop | null,
  select: (stop: string | null) => void,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Escape') select(null);
  const next = stopAfterKey(stops, stop?.id ?? null, event.key);
  if (next === null) return;
  select(next.id);
  event.preventDefault();
}

function pointedAt(event: MouseEvent, drawing: Pick<Drawing, 'width' | 'stops'>): Stop | null {
  const { left, top, width } = event.currentTarget.getBoundingClientRect();
  const scale = drawing.width / width;
  return nearestStop(drawing, (event.clientX - left) * scale, (event.clientY - top) * scale);
}

import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { eventId } from '@/components/chart/TimelinePanel';
import { nearestStop, stopAfterKey, zoomAfterKey } from '@/components/chart/timeline-keys';
import type { useDrag } from '@/components/chart/use-drag';
import type { Drawing, Stop } from '@/domain/drawing/drawing';
import type { ZoomStep } from '@/domain/timeline/zoom';

interface TimelineFrameProps {
  /** Null until the browser has measured its room: nothing answers before. */
  drawing: Drawing | null;
  name: string;
  /** Id of the picture that describes it. */
  described: string;
  /** Whether recharts has drawn over the plain picture. */
  live: boolean;
  /** Whether recharts shows something else by now than the plain picture, and gives the picture its height. */
  outgrown: boolean;
  stop: Stop | null;
  select: (stop: string | null) => void;
  /** Null where the picture is always whole. */
  step: ((step: ZoomStep) => void) | null;
  drag: ReturnType<typeof useDrag>;
  children: ReactNode;
}

/** One tab stop for the whole picture: arrow keys and pointer choose an event, Enter and click go to it. */
export function TimelineFrame({
  drawing,
  name,
  described,
  live,
  outgrown,
  stop,
  select,
  step,
  drag,
  children,
}: TimelineFrameProps) {
  const pointer = useRef('mouse');
  const className = ['timeline-frame', live && 'timeline-frame--live', live && outgrown && 'timeline-frame--outgrown']
    .filter((part) => part !== false)
    .join(' ');
  if (drawing === null) return <div className={className}>{children}</div>;
  const handlers = {
    onKeyDown: (event: KeyboardEvent) => answerKey(event, { drawing, stop, select, step }),
    onPointerDown: (event: PointerEvent) => {
      pointer.current = event.pointerType;
      drag.down(event);
    },
    onPointerUp: drag.up,
    onPointerCancel: drag.up,
    // A finger cannot hover: its tap shows the event, and the panel's link goes there.
    onPointerMove: (event: PointerEvent) => {
      drag.move(event);
      if (event.pointerType !== 'touch') select(pointedAt(event, drawing)?.id ?? null);
    },
    onClick: (event: MouseEvent) => {
      if (drag.endedDrag()) return;
      const pointed = pointedAt(event, drawing);
      select(pointed?.id ?? null);
      if (pointed && pointer.current !== 'touch' && markUnder(event) !== null) goTo(pointed);
    },
  };
  const words = { 'aria-label': name, 'aria-describedby': described };
  return (
    <div
      className={className}
      style={live && outgrown ? { aspectRatio: `${drawing.width} / ${drawing.height}` } : undefined}
      role="application"
      tabIndex={0}
      {...words}
      {...handlers}
    >
      {children}
    </div>
  );
}

type Answering = Pick<TimelineFrameProps, 'stop' | 'select' | 'step'> & { drawing: Drawing };

function answerKey(event: KeyboardEvent, { drawing: { stops }, stop, select, step }: Answering): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const zoom = step === null ? null : zoomAfterKey(event);
  if (zoom !== null) {
    step?.(zoom);
    event.preventDefault();
    return;
  }
  if (event.key === 'Escape') select(null);
  if (event.key === 'Enter' && stop) goTo(stop);
  const next = stopAfterKey(stops, stop?.id ?? null, event.key);
  if (next) select(next.id);
  if (next || event.key === 'Enter') event.preventDefault();
}

function markUnder({ target }: MouseEvent): string | null {
  return target instanceof Element ? (target.closest('[data-stop]')?.getAttribute('data-stop') ?? null) : null;
}

/** The stop of the mark under the pointer, else the one nearest in time. */
function pointedAt(event: MouseEvent, drawing: Drawing): Stop | null {
  const marked = markUnder(event);
  const own = drawing.stops.find(({ id }) => id === marked);
  if (own) return own;
  const { left, top, width } = event.currentTarget.getBoundingClientRect();
  const scale = drawing.width / width;
  return nearestStop(drawing, (event.clientX - left) * scale, (event.clientY - top) * scale);
}

/** To the event in the list below; coverage, and another council, are opened from the panel. */
function goTo({ inspection, articles }: Stop): void {
  if (inspection === null || articles.length > 0) {
    document.querySelector<HTMLElement>('.timeline-panel a')?.focus();
    return;
  }
  const event = document.getElementById(eventId(inspection));
  if (event === null) return;
  window.location.hash = event.id;
  event.focus();
}

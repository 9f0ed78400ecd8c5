import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { eventId } from '@/components/chart/TimelinePanel';
import { nearestStop, stopAfterKey } from '@/components/chart/timeline-keys';
import type { Drawing, Stop } from '@/domain/timeline/drawing';

interface TimelineFrameProps {
  /** Null until the browser has measured its room: nothing answers before. */
  drawing: Drawing | null;
  name: string;
  /** Id of the picture that describes it. */
  described: string;
  /** Whether recharts has drawn over the plain picture. */
  live: boolean;
  stop: Stop | null;
  select: (stop: string | null) => void;
  children: ReactNode;
}

/** One tab stop for the whole picture: arrow keys and pointer choose an event, Enter and click go to it. */
export function TimelineFrame({ drawing, name, described, live, stop, select, children }: TimelineFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const pointer = useRef('mouse');
  const className = live ? 'timeline-frame timeline-frame--live' : 'timeline-frame';
  if (drawing === null) return <div className={className}>{children}</div>;

  const pointAt = (event: MouseEvent | PointerEvent) => pointedAt(event, drawing, frame.current);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') select(null);
    if (event.key === 'Enter' && stop) goTo(stop);
    const next = stopAfterKey(drawing.stops, stop?.id ?? null, event.key);
    if (next) select(next.id);
    if (next || event.key === 'Enter') event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent) => {
    pointer.current = event.pointerType;
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') select(pointAt(event)?.id ?? null);
  };
  // A finger cannot hover: its tap shows the event, and the panel's link goes there.
  const onClick = (event: MouseEvent) => {
    const pointed = pointAt(event);
    select(pointed?.id ?? null);
    if (pointed && pointer.current === 'mouse') goTo(pointed);
  };
  const handlers = { onKeyDown, onPointerDown, onPointerMove, onClick };
  return (
    <div
      ref={frame}
      className={className}
      role="application"
      tabIndex={0}
      aria-label={name}
      aria-describedby={described}
      {...handlers}
    >
      {children}
    </div>
  );
}

/** The stop of the mark under the pointer, else the one nearest in time. */
function pointedAt({ target, clientX, clientY }: MouseEvent, drawing: Drawing, frame: HTMLElement | null): Stop | null {
  const marked = target instanceof Element ? target.closest('[data-stop]')?.getAttribute('data-stop') : null;
  const own = drawing.stops.find(({ id }) => id === marked);
  if (own || frame === null) return own ?? null;
  const { left, top, width } = frame.getBoundingClientRect();
  const scale = drawing.width / width;
  return nearestStop(drawing, (clientX - left) * scale, (clientY - top) * scale);
}

/** To the event in the list below; coverage of no inspection is opened from the panel. */
function goTo({ inspection }: Stop): void {
  if (inspection === null) {
    document.querySelector<HTMLElement>('.timeline-panel a')?.focus();
    return;
  }
  const event = document.getElementById(eventId(inspection));
  if (event === null) return;
  window.location.hash = event.id;
  event.focus();
}

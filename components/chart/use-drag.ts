import { type PointerEvent, useRef, useState } from 'react';
import type { Drawing } from '@/domain/drawing/drawing';

/** Two places on the axis, in pixels of the drawing. */
export interface Dragged {
  from: number;
  to: number;
}

/** Nearer than that it was a click. */
const LEAST = 8;

interface Drag {
  /** What is marked now; null where nothing is. */
  dragged: Dragged | null;
  down: (event: PointerEvent) => void;
  move: (event: PointerEvent) => void;
  up: () => void;
  /** Whether the click that follows ends a drag. */
  endedDrag: () => boolean;
}

/** Marks a part of the axis with mouse or pen; a finger scrolls the page, and has the buttons. */
export function useDrag(drawing: Drawing | null, done: (part: Dragged) => void): Drag {
  const start = useRef<number | null>(null);
  const ended = useRef(false);
  const [dragged, setDragged] = useState<Dragged | null>(null);
  return {
    dragged,
    down: (event) => {
      ended.current = false;
      if (drawing !== null && event.pointerType !== 'touch' && event.button === 0)
        start.current = placeOf(event, drawing);
    },
    move: (event) => {
      if (drawing === null || start.current === null) return;
      const [from, to] = [start.current, placeOf(event, drawing)].sort((a, b) => a - b);
      if (from === undefined || to === undefined || (dragged === null && to - from < LEAST)) return;
      // From here on it is a drag, even outside of the picture.
      if (dragged === null) event.currentTarget.setPointerCapture(event.pointerId);
      setDragged({ from, to });
    },
    up: () => {
      start.current = null;
      if (dragged === null) return;
      ended.current = true;
      setDragged(null);
      if (dragged.to - dragged.from >= LEAST) done(dragged);
    },
    endedDrag: () => ended.current,
  };
}

/** Kept on the axis. */
function placeOf(event: PointerEvent, { width, plot }: Drawing): number {
  const box = event.currentTarget.getBoundingClientRect();
  const x = (event.clientX - box.left) * (width / box.width);
  return Math.min(plot.right, Math.max(plot.left, x));
}

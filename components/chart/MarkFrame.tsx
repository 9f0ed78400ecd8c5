'use client';

import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { nearestMark, nextMark, toldBy } from '@/components/chart/told-marks';

interface MarkFrameProps {
  /** What its parts are: "Councils by grade and region". */
  name: string;
  /** Id of the picture that describes it. */
  described: string;
  /** Whether recharts has drawn over the plain picture. */
  live?: boolean;
  children: ReactNode;
}

/** One tab stop for a whole picture: pointer, finger and arrow keys choose a part, and a line below says what it is. */
export function MarkFrame({ name, described, live = false, children }: MarkFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [mark, setMark] = useState<string | null>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  useEffect(() => {
    for (const drawn of frame.current?.querySelectorAll('[data-mark]') ?? [])
      drawn.classList.toggle('picture-mark--chosen', drawn.getAttribute('data-mark') === mark);
  });
  const box = frame.current;
  const point = ({ clientX, clientY }: PointerEvent) => {
    if (box) setMark(nearestMark(box, clientX, clientY));
  };
  const handlers = {
    onPointerMove: point,
    onPointerDown: point,
    onKeyDown: (event: KeyboardEvent) => {
      const next = box && nextMark(box, mark, event.key);
      if (next) setMark(next);
      if (next) event.preventDefault();
      if (event.key === 'Escape') setMark(null);
    },
  };
  const className = live ? 'timeline-frame timeline-frame--live' : 'timeline-frame';
  const answers = ready
    ? { role: 'application', tabIndex: 0, 'aria-label': name, 'aria-describedby': described, ...handlers }
    : {};
  return (
    <>
      <div ref={frame} className={className} {...answers}>
        {children}
      </div>
      <p className="picture-told govuk-body-s" aria-live="polite">
        {(mark !== null && box && toldBy(box, mark)) || 'Point at a part, or use the arrow keys, to read what it is.'}
      </p>
    </>
  );
}

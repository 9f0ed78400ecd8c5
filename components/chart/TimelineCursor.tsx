import { tidy } from '@/components/chart/Marks';
import type { Drawing, Stop } from '@/domain/drawing/drawing';

/** Rings what is pointed at, on a layer of its own: moving it redraws nothing else. */
export function TimelineCursor({ drawing, stop }: { drawing: Drawing; stop: Stop }) {
  const { width, height, plot } = drawing;
  const x = tidy(stop.x);
  return (
    <svg className="timeline-cursor" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line className="timeline-cursor__line" x1={x} y1={plot.top} x2={x} y2={plot.bottom} />
      <circle className="timeline-cursor__halo" cx={x} cy={tidy(stop.y)} r="11" />
      <circle className="timeline-cursor__ring" cx={x} cy={tidy(stop.y)} r="11" />
    </svg>
  );
}

import { tidy } from '@/components/chart/Marks';
import type { Dragged } from '@/components/chart/use-drag';
import type { Drawing, Stop } from '@/domain/drawing/drawing';

interface TimelineCursorProps {
  drawing: Drawing;
  stop: Stop | null;
  /** The part of the axis that is being marked. */
  dragged: Dragged | null;
}

/** Rings what is pointed at and what belongs to it, on a layer of its own: moving it redraws nothing else. */
export function TimelineCursor({ drawing, stop, dragged }: TimelineCursorProps) {
  if (stop === null && dragged === null) return null;
  const { width, height, plot, stops } = drawing;
  const linked = stops.filter(({ id }) => stop?.linked.includes(id));
  return (
    <svg className="timeline-cursor" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {stop === null ? null : (
        <>
          <line className="timeline-cursor__line" x1={tidy(stop.x)} y1={plot.top} x2={tidy(stop.x)} y2={plot.bottom} />
          {linked.map((other) => (
            <Ring key={other.id} stop={other} kind="linked" />
          ))}
          <Ring stop={stop} kind="ring" />
        </>
      )}
      {dragged === null ? null : (
        <rect
          className="timeline-cursor__part"
          x={tidy(dragged.from)}
          y={plot.top}
          width={tidy(dragged.to - dragged.from)}
          height={plot.bottom - plot.top}
        />
      )}
    </svg>
  );
}

function Ring({ stop: { id, x, y }, kind }: { stop: Stop; kind: 'ring' | 'linked' }) {
  const circle = { cx: tidy(x), cy: tidy(y), r: 12 };
  return (
    <g data-ring={id}>
      <circle className="timeline-cursor__halo" {...circle} />
      <circle className={`timeline-cursor__${kind}`} {...circle} />
    </g>
  );
}

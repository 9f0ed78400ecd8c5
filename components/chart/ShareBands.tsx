import { gradeColours } from '@/components/chart/grade-colours';
import { tidy } from '@/components/chart/Marks';
import type { ShareArea, Swatch } from '@/domain/england/shares-layout';

/** The line that parts each band from the one above it, whatever their colours. */
export const EDGE = { stroke: '#0b0c0c', strokeWidth: 1 } as const;

/** A grade's own colour, or the pattern of a reason. */
export function bandFill({ standing, look }: Pick<ShareArea, 'standing' | 'look'>, id: string): string {
  return standing === null ? `url(#${id}-${look})` : gradeColours(standing).fill;
}

/** The bands of a drawing as plain SVG. */
export function ShareBands({ areas, id }: { areas: readonly ShareArea[]; id: string }) {
  return (
    <g className="share-bands">
      {areas.map((area) => (
        <path key={area.id} data-mark={area.id} d={outline(area.edges)} fill={bandFill(area, id)} />
      ))}
      {areas.map((area) => (
        <path
          key={area.id}
          className="share-edge"
          d={across(area.edges.map(({ x, top }) => ({ x, y: top })))}
          {...EDGE}
          fill="none"
        />
      ))}
    </g>
  );
}

interface Point {
  x: number;
  y: number;
}

/** Along the upper edge, and back along the lower one. */
function outline(edges: ShareArea['edges']): string {
  const [first, last] = [edges[0], edges.at(-1)];
  if (first === undefined || last === undefined) return '';
  const upper = across(edges.map(({ x, top }) => ({ x, y: top })));
  return `${upper}V${tidy(last.base)}${back(edges.map(({ x, base }) => ({ x, y: base })))}Z`;
}

/** Each share holds until the next: across first, then up or down. Days that change nothing need no corner. */
function across(points: readonly Point[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const corners = points.slice(1).filter(({ y }, index) => tidy(y) !== tidy(points[index]?.y ?? y));
  const steps = corners.map(({ x, y }) => `H${tidy(x)}V${tidy(y)}`).join('');
  return `M${tidy(first.x)} ${tidy(first.y)}${steps}H${tidy(last.x)}`;
}

/** The same the other way round, from the last point: up or down first, then across. */
function back(points: readonly Point[]): string {
  const corners = points.slice(1).flatMap(({ x, y }, index) => {
    const before = points[index]?.y ?? y;
    return tidy(y) === tidy(before) ? [] : [`H${tidy(x)}V${tidy(before)}`];
  });
  return `${corners.reverse().join('')}H${tidy(points[0]?.x ?? 0)}`;
}

/** Beside the names of bands that have no room for theirs. */
export function Swatches({ swatches, id }: { swatches: readonly Swatch[]; id: string }) {
  return (
    <g className="share-bands">
      {swatches.map(({ id: mark, look, standing, x, y, width, height }) => (
        <rect
          key={mark}
          data-mark={mark}
          fill={bandFill({ standing, look }, id)}
          {...{ x, y, width, height }}
          {...EDGE}
        />
      ))}
    </g>
  );
}

import type { SVGProps } from 'react';
import { gradeColours } from '@/components/chart/grade-colours';
import { tidy } from '@/components/chart/Marks';
import type { ShareArea } from '@/domain/england/shares-layout';

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

const LINE = { stroke: '#6f777b', strokeWidth: 1.5 } as const;
type Tile = Pick<SVGProps<SVGPatternElement>, 'width' | 'height' | 'patternTransform'>;

/** The grounds of bands without a grade: hatched for "no overall", dotted for "none in record", ruled for the rest. */
export function BandPatterns({ id }: { id: string }) {
  return (
    <defs>
      <Pattern id={`${id}-no-overall`} width={6} height={6} patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" stroke="#6f777b" strokeWidth="4" />
      </Pattern>
      <Pattern id={`${id}-none-in-record`} width={8} height={8}>
        <circle cx="4" cy="4" r="1" fill="#6f777b" />
      </Pattern>
      <Pattern id={`${id}-rows`} width={5} height={5}>
        <line x1="0" y1="2.5" x2="5" y2="2.5" {...LINE} />
      </Pattern>
      <Pattern id={`${id}-columns`} width={5} height={5}>
        <line x1="2.5" y1="0" x2="2.5" y2="5" {...LINE} />
      </Pattern>
    </defs>
  );
}

function Pattern({ id, width, height, patternTransform, children }: Tile & { id: string; children: React.ReactNode }) {
  return (
    <pattern id={id} {...{ width, height, patternTransform }} patternUnits="userSpaceOnUse">
      <rect width={width} height={height} fill="#ffffff" />
      {children}
    </pattern>
  );
}

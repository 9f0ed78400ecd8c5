import type { SVGProps } from 'react';
import { gradeColours } from '@/components/chart/grade-colours';
import { Hatch, tidy } from '@/components/chart/Marks';
import type { Ground, Shape, ShapeKind } from '@/domain/england/picture';

type Paint = Pick<SVGProps<SVGElement>, 'fill' | 'fillOpacity' | 'stroke' | 'strokeWidth' | 'strokeDasharray'>;

/** From the ground up. Grades take their colours from their place on the scale. Forced colours: pictures.scss. */
const PAINTS: Record<ShapeKind, Paint> = {
  grid: { stroke: '#e8eaeb' },
  pause: { fill: '#e2e4e6' },
  axis: { stroke: '#6f777b' },
  leader: { stroke: '#6f777b' },
  flow: {},
  segment: { stroke: '#ffffff' },
  bar: { fill: '#505a5f' },
  node: { stroke: '#0b0c0c' },
  dot: { fill: '#0b3354', fillOpacity: 0.6 },
  median: { fill: '#0b0c0c' },
};
const KINDS = [
  'grid',
  'pause',
  'axis',
  'leader',
  'flow',
  'segment',
  'bar',
  'node',
  'dot',
  'median',
] satisfies ShapeKind[];

const GROUNDS: Record<Ground, (id: string) => Paint> = {
  hatched: (id) => ({ fill: `url(#${id}-hatch)`, stroke: '#0b0c0c' }),
  dotted: (id) => ({ fill: `url(#${id}-dots)`, stroke: '#0b0c0c', strokeDasharray: '1 3' }),
  grey: () => ({ fill: '#e8eaeb', stroke: '#505a5f' }),
  up: () => ({ fill: '#9cc3e4', stroke: '#ffffff', strokeWidth: 0.5 }),
  same: () => ({ fill: '#cbd0d3', stroke: '#ffffff', strokeWidth: 0.5 }),
  down: () => ({ fill: '#e0b48a', stroke: '#ffffff', strokeWidth: 0.5 }),
};

interface ShapesProps {
  shapes: readonly Shape[];
  /** Unique on the page: the grounds of this picture go by it. */
  id: string;
}

/** Shapes at their places, kind by kind. Every renderer draws with it, so that a shape looks the same in all. */
export function Shapes({ shapes, id }: ShapesProps) {
  return KINDS.filter((kind) => shapes.some((shape) => shape.kind === kind)).map((kind) => (
    <g key={kind} className={`picture-kind picture-kind--${kind}`}>
      {shapes
        .filter((shape) => shape.kind === kind)
        .map((shape) => (
          <ShapeMark key={shape.id} shape={shape} id={id} />
        ))}
    </g>
  ));
}

/** One shape; what it is stands in it as its title. */
export function ShapeMark({ shape, id }: { shape: Shape; id: string }) {
  const { x, y, width, height, kind, told } = shape;
  const shared = {
    ...paintOf(shape, id),
    'data-mark': shape.id,
    children: told === null ? undefined : <title>{told}</title>,
  };
  switch (kind) {
    case 'grid':
    case 'axis':
    case 'leader':
      return <line {...shared} x1={tidy(x)} y1={tidy(y)} x2={tidy(x + width)} y2={tidy(y + height)} />;
    case 'dot':
      return <circle {...shared} cx={tidy(x + width / 2)} cy={tidy(y + height / 2)} r={tidy(width / 2)} />;
    case 'flow':
      return <path {...shared} d={band(shape)} />;
    default:
      return <rect {...shared} x={tidy(x)} y={tidy(y)} width={tidy(width)} height={tidy(height)} />;
  }
}

/** The grounds that parts without a grade are drawn on. */
export function Grounds({ id }: { id: string }) {
  return (
    <>
      <Hatch id={id} />
      <defs>
        <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="#ffffff" />
          <circle cx="3" cy="3" r="1" fill="#505a5f" />
        </pattern>
      </defs>
    </>
  );
}

function paintOf({ kind, standing, ground }: Shape, id: string): Paint {
  if (standing !== null) return { ...PAINTS[kind], fill: gradeColours(standing).fill };
  return ground === null ? PAINTS[kind] : GROUNDS[ground](id);
}

/** As high at its end as at its start, and level at both. */
function band({ x, y, width, height, end }: Shape): string {
  const [left, right, middle] = [x, x + width, x + width / 2].map(tidy);
  const [top, foot] = [y, y + height].map(tidy);
  const [endTop, endFoot] = [end ?? y, (end ?? y) + height].map(tidy);
  return `M${left} ${top}C${middle} ${top} ${middle} ${endTop} ${right} ${endTop}V${endFoot}C${middle} ${endFoot} ${middle} ${foot} ${left} ${foot}Z`;
}

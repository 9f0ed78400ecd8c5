import type { SVGProps } from 'react';
import { gradeColours } from '@/components/chart/grade-colours';
import type { Mark, MarkKind } from '@/domain/drawing/drawing';

type Paint = Pick<SVGProps<SVGElement>, 'fill' | 'stroke' | 'strokeWidth' | 'strokeDasharray'>;

const INK = '#0b0c0c';
const SITE = '#bcd4e6';

/** How each kind looks; grades take their colours from their place on the scale. Forced colours: timeline.scss. */
const PAINTS: Partial<Record<MarkKind, Paint>> = {
  band: { fill: '#eef1f3', stroke: '#ffffff', strokeWidth: 2 },
  delivery: { fill: '#ffffff', stroke: '#6f777b' },
  year: { stroke: '#e8eaeb' },
  window: { fill: SITE },
  'window-unsure': { fill: '#e6eff6', stroke: SITE, strokeDasharray: '2 2' },
  'window-waiting': { fill: SITE, stroke: INK, strokeDasharray: '3 2' },
  'published-unsure': { fill: 'none', stroke: '#505a5f', strokeDasharray: '1 3' },
  level: { stroke: '#cbd0d3' },
  leader: { stroke: '#6f777b' },
  gap: { stroke: '#6f777b', strokeWidth: 1.5 },
  published: { stroke: '#505a5f', strokeDasharray: '1 3' },
  backing: { fill: '#ffffff' },
  rail: { fill: '#f3f4f5' },
  axis: { stroke: '#6f777b' },
  'predecessor-point': { fill: '#ffffff', stroke: '#505a5f', strokeWidth: 2 },
  point: { stroke: INK, strokeWidth: 2 },
  gauge: { fill: 'none' },
  sliver: { fill: '#ffffff' },
  'point-ungraded': { fill: '#ffffff', stroke: INK, strokeWidth: 2 },
  visit: { fill: '#ffffff', stroke: INK, strokeWidth: 1.75 },
  news: { fill: INK },
};

const ROUND: Partial<Record<MarkKind, number>> = { news: 3 };

/** Marks at their places, one group per kind. Both renderers draw with it, so a mark looks the same before and after recharts arrives. */
export function Marks({ marks, id }: { marks: readonly Mark[]; id: string }) {
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <g key={kind} className={`timeline-mark timeline-mark--${kind}`} {...PAINTS[kind]} {...hatched(kind, id)}>
      {marks
        .filter((mark) => mark.kind === kind)
        .map((mark) => (
          <MarkShape key={mark.id} mark={mark} />
        ))}
    </g>
  ));
}

function hatched(kind: MarkKind, id: string): Paint {
  return kind === 'no-headline' ? { fill: `url(#${id}-hatch)`, stroke: INK, strokeDasharray: '3 3' } : {};
}

function MarkShape({ mark }: { mark: Mark }) {
  const { x, y, width, height } = mark;
  const shared = {
    ...(mark.standing ? gradePaint(mark, mark.standing) : null),
    'data-mark': mark.id,
    'data-stop': mark.stop ?? undefined,
  };
  switch (mark.kind) {
    case 'level':
    case 'leader':
    case 'year':
    case 'gap':
    case 'published':
    case 'axis':
      return <line {...shared} x1={tidy(x)} y1={tidy(y)} x2={tidy(x + width)} y2={tidy(y + height)} />;
    case 'point':
    case 'point-ungraded':
    case 'predecessor-point':
      return <circle {...shared} cx={tidy(x + width / 2)} cy={tidy(y + height / 2)} r={tidy(width / 2)} />;
    case 'visit':
      return <path {...shared} d={diamond(mark)} />;
    default:
      return (
        <rect {...shared} x={tidy(x)} y={tidy(y)} width={tidy(width)} height={tidy(height)} rx={ROUND[mark.kind]} />
      );
  }
}

function gradePaint({ kind }: Mark, standing: { rank: number; steps: number }): Paint {
  const { fill, ink, edge } = gradeColours(standing);
  switch (kind) {
    case 'gauge':
      return { stroke: ink };
    case 'gauge-fill':
      return { fill: ink };
    case 'sliver':
      return { stroke: edge };
    case 'sliver-fill':
      return { fill: edge };
    case 'point':
      return { fill };
    default:
      return { fill, stroke: edge };
  }
}

function diamond({ x, y, width, height }: Mark): string {
  const [middle, half] = [tidy(x + width / 2), tidy(y + height / 2)];
  return `M${middle} ${tidy(y)}L${tidy(x + width)} ${half}L${middle} ${tidy(y + height)}L${tidy(x)} ${half}Z`;
}

/** Hundredths of a pixel are enough, and keep the page small. */
export function tidy(length: number): number {
  return Math.round(length * 100) / 100;
}

/** The ground of a time without a grade. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="#ffffff" />
        <line x1="0" y1="0" x2="0" y2="6" stroke="#6f777b" strokeWidth="2" />
      </pattern>
    </defs>
  );
}

import { Hatch, Marks, tidy } from '@/components/chart/Marks';
import { TimelineWords } from '@/components/chart/TimelineWords';
import type { Drawing, StepLine } from '@/domain/drawing/drawing';

const LINE = { stroke: '#0b0c0c', strokeWidth: 4, fill: 'none', strokeLinejoin: 'miter' } as const;

/** Told apart by their pattern alone, whatever the colours: long, short, and mixed. */
const DASHES = ['8 5', '2 3', '10 3 2 3'] as const;

/** The council's own line is solid and heavy; a predecessor's is context: thin, grey and dashed. */
export function lineLook({ dashes }: Pick<StepLine, 'dashes'>) {
  if (dashes === null) return { ...LINE, className: 'timeline-line' };
  const strokeDasharray = DASHES[dashes % DASHES.length];
  return {
    ...LINE,
    stroke: '#505a5f',
    strokeWidth: 2.5,
    strokeDasharray,
    className: 'timeline-line timeline-line--before',
  };
}

/** Marks drawn over the step line. */
export const OVER_LINE: ReadonlySet<string> = new Set([
  'predecessor-point',
  'point',
  'point-ungraded',
  'visit',
  'news',
]);

interface DrawingSvgProps {
  drawing: Drawing;
  /** What the picture shows, for those who don't see it. */
  description: string;
  /** Unique on the page. */
  id: string;
}

/** A layout as plain SVG: at first paint, without JavaScript, and in print. */
export function DrawingSvg({ drawing, description, id }: DrawingSvgProps) {
  const { form, width, height } = drawing;
  return (
    <svg
      className={`timeline-svg timeline-svg--${form}`}
      viewBox={`0 0 ${width} ${height}`}
      id={id}
      role="img"
      aria-label={description}
    >
      <Drawn drawing={drawing} id={id} />
    </svg>
  );
}

/** All that a layout holds, from the ground up, for an SVG of its size. */
export function Drawn({ drawing: { marks, lines, words }, id }: Pick<DrawingSvgProps, 'drawing' | 'id'>) {
  return (
    <>
      <Hatch id={id} />
      <Marks marks={marks.filter(({ kind }) => !OVER_LINE.has(kind))} id={id} />
      {lines.map((line) => (
        <path key={line.lane} {...lineLook(line)} data-mark={`line:${line.lane}`} d={stepPath(line.pieces)} />
      ))}
      <Marks marks={marks.filter(({ kind }) => OVER_LINE.has(kind))} id={id} />
      <TimelineWords words={words} />
    </>
  );
}

/** Each grade holds until the next: across first, then up or down. */
function stepPath(pieces: StepLine['pieces']): string {
  return pieces.map((piece) => piece.map(({ x, y }, index) => step(tidy(x), tidy(y), index)).join('')).join('');
}

function step(x: number, y: number, index: number): string {
  return index === 0 ? `M${x} ${y}` : `H${x}V${y}`;
}

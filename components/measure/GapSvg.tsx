import { gradeColours } from '@/components/chart/grade-colours';
import { tidy } from '@/components/chart/Marks';
import { TimelineWords } from '@/components/chart/TimelineWords';
import type { GapDrawing, GapMark } from '@/domain/measures/gap-sheet';

const INK = '#0b0c0c';

/** The gaps as plain SVG, in one of its forms. @param description what it shows, for those who don't see it */
export function GapSvg({ drawing, description }: { drawing: GapDrawing; description: string }) {
  const { form, width, height } = drawing;
  return (
    <svg className={`gap-svg gap-svg--${form}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
      <GapDrawn drawing={drawing} />
    </svg>
  );
}

/** All of a layout, for an SVG of its size. */
export function GapDrawn({ drawing: { marks, words } }: { drawing: GapDrawing }) {
  return (
    <>
      {marks.map((mark) => (
        <Mark key={mark.id} mark={mark} />
      ))}
      <TimelineWords words={words} />
    </>
  );
}

function Mark({ mark }: { mark: GapMark }) {
  const { kind, standing, x, y, width, height } = mark;
  const colours = standing === null ? null : gradeColours(standing);
  const className = `gap-mark gap-mark--${kind}`;
  const ends = { x1: tidy(x), y1: tidy(y), x2: tidy(x + width), y2: tidy(y + height), className };
  switch (kind) {
    case 'year':
      return <line {...ends} stroke="#dfe1e2" />;
    case 'range':
      return <line {...ends} stroke={INK} strokeWidth={2} />;
    case 'median':
      return <line {...ends} stroke={colours?.ink ?? INK} strokeWidth={4} />;
    case 'here-line':
      return <line {...ends} stroke={INK} strokeWidth={2} />;
    case 'here':
      return <path className={className} d={diamond(mark)} fill="#ffffff" stroke={INK} strokeWidth={2.5} />;
    case 'middle':
      return (
        <rect
          {...{ className, x: tidy(x), y: tidy(y), width: tidy(width), height }}
          fill={colours?.fill}
          stroke={colours?.edge}
          strokeWidth={1.5}
        />
      );
  }
}

function diamond({ x, y, width, height }: GapMark): string {
  const [middle, half] = [tidy(x + width / 2), tidy(y + height / 2)];
  return `M${middle} ${tidy(y)}L${tidy(x + width)} ${half}L${middle} ${tidy(y + height)}L${tidy(x)} ${half}Z`;
}

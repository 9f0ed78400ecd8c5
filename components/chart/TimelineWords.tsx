import { gradeColours } from '@/components/chart/grade-colours';
import { tidy } from '@/components/chart/Marks';
import type { Words } from '@/domain/drawing/drawing';

const INK = { strong: '#0b0c0c', plain: '#0b0c0c', quiet: '#484949', inverse: '#ffffff' } as const;

/** All the words of a drawing, in places where none overlap. */
export function TimelineWords({ words }: { words: readonly Words[] }) {
  return (
    <g className="timeline-words">
      {words.map(({ x, y, text, size, anchor, tone, on }) => (
        <text
          key={`${x} ${y} ${text}`}
          x={tidy(x)}
          y={tidy(y)}
          fontSize={size}
          fontWeight={tone === 'strong' || tone === 'inverse' ? 700 : undefined}
          textAnchor={anchor === 'start' ? undefined : anchor}
          fill={on ? gradeColours(on).ink : INK[tone]}
          className={on || tone === 'inverse' ? 'timeline-word--on' : undefined}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

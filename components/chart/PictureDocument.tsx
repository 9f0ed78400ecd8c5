import type { ReactNode } from 'react';
import { wrapAll } from '@/domain/drawing/text-width';

interface PictureDocumentProps {
  /** States the finding. */
  title: string;
  /** What the picture shows, for those who don't see it. */
  description: string;
  /** Size of what is drawn, in pixels, without margin, title and source. */
  width: number;
  height: number;
  /** Whose figures these are, up to when they are complete, and where the picture was made. */
  source: string;
  children: ReactNode;
}

const MARGIN = 16;
const TITLE = { size: 20, leading: 25 };
const SOURCE = { size: 11, leading: 15 };
const GAP = 14;
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';
/** What the site's style sheet gives words in a picture: they stay readable over lines. */
const STYLE =
  '.timeline-words text{paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}.timeline-words .timeline-word--on{stroke:none}';

/** A picture that can leave the site: it carries its finding above and its source below, and needs no style sheet. */
export function PictureDocument({ title, description, width, height, source, children }: PictureDocumentProps) {
  const titles = wrapAll(title, width, TITLE.size, true);
  const sources = wrapAll(source, width, SOURCE.size);
  const top = MARGIN + titles.length * TITLE.leading + GAP;
  const foot = top + height + GAP;
  const whole = { width: width + 2 * MARGIN, height: foot + sources.length * SOURCE.leading + MARGIN };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...whole}
      viewBox={`0 0 ${whole.width} ${whole.height}`}
      fontFamily={FONT}
      role="img"
      aria-label={`${title}. ${description}`}
    >
      <style>{STYLE}</style>
      <rect width="100%" height="100%" fill="#ffffff" />
      <Lines lines={titles} {...TITLE} y={MARGIN + TITLE.size} weight={700} />
      <g transform={`translate(${MARGIN} ${top})`}>{children}</g>
      <Lines lines={sources} {...SOURCE} y={foot + SOURCE.size} />
    </svg>
  );
}

interface LinesProps {
  lines: readonly string[];
  size: number;
  leading: number;
  /** The first baseline. */
  y: number;
  weight?: number;
}

function Lines({ lines, size, leading, y, weight }: LinesProps) {
  return lines.map((line, index) => (
    <text key={line} x={MARGIN} y={y + index * leading} fontSize={size} fontWeight={weight} fill="#0b0c0c">
      {line}
    </text>
  ));
}

import { write } from '../drawing/canvas.ts';
import { wrapAll } from '../drawing/text-width.ts';
import { counted, numberInWords } from '../measures/words.ts';
import { toMs } from '../timeline/days.ts';
import { lineHeight } from './named-rows.ts';
import type { Pause } from './pauses.ts';
import { draw } from './picture.ts';
import type { Plot } from './plot.ts';
import { type Publication, pauseInFull, pauseInWords } from './publication.ts';
import { linesOf, stackLabels } from './stacked-labels.ts';

/** Shaded through the plot and up to their words. Settles where the plot is. */
export function drawPauses({ paper, plot, across, axis }: Plot, { pauses }: Publication, height: number): void {
  const size = paper.form.text;
  const spans = pauses.map((pause) => {
    const from = Math.max(plot.left, across(toMs(pause.after)));
    return { pause, id: pause.after, from, to: across(Math.min(toMs(pause.until), toMs(axis.to))) };
  });
  const labels = stackLabels(
    spans
      .toSorted((a, b) => b.pause.days - a.pause.days)
      .map(({ pause, ...span }, index) => ({ ...span, texts: pauseWords(pause, index === 0) })),
    { left: plot.left, right: paper.right, size, bold: false, lines: 3 },
  );
  const leading = lineHeight(size);
  const heads = wrapAll('Days from the end of fieldwork to publication', paper.right, size, true);
  for (const [index, text] of heads.entries()) write(paper, { x: 0, y: size + index * leading, text, tone: 'strong' });
  plot.top = (linesOf(labels) + heads.length) * leading + 10;
  plot.bottom = plot.top + height;
  for (const { id, text, x, line } of labels) {
    const y = plot.top - 6 - line * leading;
    write(paper, { x, y, text });
    const span = spans.find((one) => one.id === id);
    if (span === undefined) continue;
    const box = { x: span.from, y: y + 3, width: span.to - span.from, height: plot.bottom - y - 3 };
    draw(paper, 'pause', id, { ...box, told: upperFirst(pauseInFull(span.pause)) });
  }
}

/** The longest says what the numbers of all are. */
function pauseWords(pause: Pause, longest: boolean): [string, ...string[]] {
  const days = counted(pause.days, 'day');
  return longest ? [pauseInWords(pause), days] : [days, numberInWords(pause.days)];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

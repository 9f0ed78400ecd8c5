import { write } from '../drawing/canvas.ts';
import type { Axis } from '../drawing/drawing.ts';
import { textWidth } from '../drawing/text-width.ts';
import { toMs } from '../timeline/days.ts';
import { draw, type Paper, type Picture } from './picture.ts';
import { ticksOn, upTo } from './ticks.ts';

/** A picture with two axes: recharts draws it on its own. */
export interface PlotPicture extends Picture {
  plot: { left: number; right: number; top: number; bottom: number };
  axis: Pick<Axis, 'from' | 'to'>;
  /** Days at the top of the plot; at its foot there are none. */
  most: number;
}

/** What is drawn on a plot is told where it belongs. */
export interface Plot {
  paper: Paper;
  plot: PlotPicture['plot'];
  axis: PlotPicture['axis'];
  most: number;
  across: (ms: number) => number;
  up: (days: number) => number;
}

/** Round numbers of days up, months or years across. */
export function drawAxes({ paper, plot, axis, most, across, up }: Plot): void {
  const { text } = paper.form;
  for (const days of upTo(most)) {
    const y = up(days);
    draw(paper, days === 0 ? 'axis' : 'grid', `days ${days}`, {
      x: plot.left,
      y,
      width: plot.right - plot.left,
      height: 0,
    });
    write(paper, { x: plot.left - 5, y: y + text * 0.36, text: String(days), anchor: 'end', tone: 'quiet' });
  }
  for (const { at, text: label } of ticksOn(axis, (plot.right - plot.left) / textWidth('Sep 2026', text))) {
    const x = across(toMs(at));
    draw(paper, 'grid', at, { x, y: plot.top, width: 0, height: plot.bottom - plot.top + 4 });
    const half = textWidth(label, text) / 2;
    if (x - half >= 0 && x + half <= paper.right)
      write(paper, { x, y: plot.bottom + text + 10, text: label, anchor: 'middle' });
  }
}

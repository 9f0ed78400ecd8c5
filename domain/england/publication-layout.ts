import { write, writeWhereFree } from '../drawing/canvas.ts';
import type { Axis, FormName } from '../drawing/drawing.ts';
import { textWidth, wrapAll } from '../drawing/text-width.ts';
import { counted, numberInWords } from '../measures/words.ts';
import { formatDate } from '../partial-date.ts';
import { listInWords } from '../standing-sentence.ts';
import { toMs } from '../timeline/days.ts';
import { lineHeight } from './named-rows.ts';
import type { Pause } from './pauses.ts';
import { draw, type Paper, type Picture, paperFor, pictureOn } from './picture.ts';
import { type Publication, pauseInFull, pauseInWords, type ReportsOut } from './publication.ts';
import { linesOf, stackLabels } from './stacked-labels.ts';
import { ticksOn, topOf, upTo } from './ticks.ts';

/** A picture with two axes: recharts draws it on its own. */
export interface PlotPicture extends Picture {
  plot: { left: number; right: number; top: number; bottom: number };
  axis: Pick<Axis, 'from' | 'to'>;
  /** Days at the top of the plot; at its foot there are none. */
  most: number;
}

interface Plot {
  paper: Paper;
  plot: PlotPicture['plot'];
  axis: PlotPicture['axis'];
  most: number;
  across: (ms: number) => number;
  up: (days: number) => number;
}

const HEIGHT = { narrow: 200, medium: 240, wide: 300 } as const satisfies Record<FormName, number>;
const RADIUS = { narrow: 2.4, medium: 2.8, wide: 3.2 } as const satisfies Record<FormName, number>;

/** Days up, time across. Pauses are named above the plot, never left out; the other words stand where they are free. */
export function layOutPublication(publication: Publication, name: FormName): PlotPicture {
  const paper = paperFor(name);
  const longest = publication.reports.reduce((most, { days }) => Math.max(most, days), 1);
  const most = topOf(longest);
  const left = textWidth(String(most), paper.form.text) + 8;
  const plot = { left, right: paper.form.width - 8, top: 0, bottom: 0 };
  const [from, to] = [toMs(publication.axis.from), toMs(publication.axis.to)];
  const across = (ms: number) => plot.left + ((ms - from) / Math.max(1, to - from)) * (plot.right - plot.left);
  const up = (days: number) => plot.bottom - (days / most) * (plot.bottom - plot.top);
  const drawn: Plot = { paper, plot, axis: publication.axis, most, across, up };
  drawPauses(drawn, publication, HEIGHT[name]);
  drawAxes(drawn);
  drawMedians(drawn, publication);
  drawReports(drawn, publication);
  return {
    ...pictureOn(paper, writeKey(paper, plot.bottom + paper.form.text + 14)),
    plot,
    axis: publication.axis,
    most,
  };
}

/** What the lines and the shade are; no more than words, so that nothing is told by its look alone. */
function writeKey(paper: Paper, top: number): number {
  const { text } = paper.form;
  const lines = wrapAll(
    'Lines and bold numbers: the median of the year. Shaded, with its days: no report in England.',
    paper.right,
    text,
  );
  for (const [index, line] of lines.entries())
    write(paper, { x: 0, y: top + text + 4 + index * lineHeight(text), text: line, tone: 'quiet' });
  return top + 8 + lines.length * lineHeight(text);
}

/** Shaded through the plot and up to their words. Settles where the plot is. */
function drawPauses({ paper, plot, across, axis }: Plot, { pauses }: Publication, height: number): void {
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
    const span = spans.find((one) => one.id === id);
    const y = plot.top - 6 - line * leading;
    write(paper, { x, y, text });
    if (span) {
      const box = { x: span.from, y: y + 3, width: span.to - span.from, height: plot.bottom - y - 3 };
      draw(paper, 'pause', id, { ...box, told: upperFirst(pauseInFull(span.pause)) });
    }
  }
}

/** The longest says what the numbers of all are. */
function pauseWords(pause: Pause, longest: boolean): [string, ...string[]] {
  const days = counted(pause.days, 'day');
  return longest ? [pauseInWords(pause), days] : [days, numberInWords(pause.days)];
}

function drawAxes({ paper, plot, axis, most, across, up }: Plot): void {
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

function drawMedians({ paper, axis, across, up }: Plot, { medians }: Publication): void {
  for (const { year, median, n } of medians) {
    const from = across(Math.max(toMs(axis.from), toMs(`${year}-01-01`)));
    const to = across(Math.min(toMs(axis.to), toMs(`${year + 1}-01-01`)));
    const days = Math.round(median);
    const told = `${year}: median ${counted(days, 'day')}, ${counted(n, 'report')}`;
    const y = up(median);
    draw(paper, 'median', String(year), { x: from + 1, y: y - 1, width: Math.max(2, to - from - 2), height: 2, told });
    // At the foot: hardly any report comes out that soon, so that the words lie on no dots.
    const place = { x: (from + to) / 2, y: up(0) - 6, anchor: 'middle' as const, tone: 'strong' as const };
    writeWhereFree(paper, [{ ...place, text: String(days) }]);
  }
}

function drawReports({ paper, across, up }: Plot, { reports }: Publication): void {
  const radius = RADIUS[paper.form.name];
  for (const report of reports) {
    const [x, y] = [across(toMs(report.published)), up(report.days)];
    const r = Math.min(radius * 2, radius * Math.sqrt(report.count));
    const name = `${report.published} ${report.days}`;
    draw(paper, 'dot', name, { x: x - r, y: y - r, width: 2 * r, height: 2 * r, told: reportInWords(report) });
  }
  const longest = reports.toSorted((a, b) => b.days - a.days)[0];
  const [council] = longest?.councils ?? [];
  if (longest && council) nameOne(paper, council, { x: across(toMs(longest.published)), y: up(longest.days) });
}

/** The one that took longest is named, on the side where there is room. */
function nameOne(paper: Paper, text: string, { x, y }: { x: number; y: number }): void {
  const place = { text, y: y + paper.form.text * 0.36 };
  writeWhereFree(paper, [
    { ...place, x: x + 8 },
    { ...place, x: x - 8, anchor: 'end' },
  ]);
}

function reportInWords({ councils, count, published, days }: ReportsOut): string {
  const took = `${counted(days, 'day')} after the end of fieldwork`;
  if (councils.length > 0) return `${listInWords(councils)}: published ${formatDate(published)}, ${took}`;
  return `${counted(count, 'report')} published about ${formatDate(published)}, about ${took}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

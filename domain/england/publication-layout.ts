import { write, writeWhereFree } from '../drawing/canvas.ts';
import type { FormName } from '../drawing/drawing.ts';
import { textWidth, wrapAll } from '../drawing/text-width.ts';
import { counted } from '../measures/words.ts';
import { formatDate } from '../partial-date.ts';
import { listInWords } from '../standing-sentence.ts';
import { toMs } from '../timeline/days.ts';
import { lineHeight } from './named-rows.ts';
import { draw, type Paper, paperFor, pictureOn } from './picture.ts';
import { drawAxes, type Plot, type PlotPicture } from './plot.ts';
import type { Publication, ReportsOut } from './publication.ts';
import { drawPauses } from './publication-pauses.ts';
import { topOf } from './ticks.ts';

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

import { type Canvas, leadingOf, mark, shortDates, write, writeLines, writeWhereFree } from '../drawing/canvas.ts';
import { spread } from '../drawing/spread.ts';
import { textWidth, wrapAll } from '../drawing/text-width.ts';
import { fromRange } from '../partial-date.ts';
import type { Timeline, Visit } from './model.ts';
import { clusterNews, type NewsCluster } from './news.ts';

const DIAMOND = 10;
const CARD = 18;
const RAIL = 24;

interface Rail {
  /** Unique in the picture. */
  id: string;
  name: string;
}

/** Events without grades, as ticks that stay apart. @returns the y below them */
export function drawVisits(canvas: Canvas, { id, name }: Rail, visits: readonly Visit[], top: number): number {
  if (visits.length === 0) return top;
  const room = nameRail(canvas, name, null, top);
  const middle = room.top + room.height / 2;
  const { left, right, place } = canvas;
  rail(canvas, id, middle);
  const half = DIAMOND / 2;
  const places = spread(
    visits.map(({ at }) => place(at)),
    DIAMOND + 1,
    left + half,
    right - half,
  );
  for (const [index, { inspection }] of visits.entries()) {
    const x = places[index] ?? left;
    const stop = `inspection:${inspection}`;
    const box = { x: x - half, y: middle - half, width: DIAMOND, height: DIAMOND };
    mark(canvas, 'visit', inspection, { ...box, stop });
    canvas.taken.push(box);
    canvas.drawing.stops.push({ id: stop, x, y: middle, inspection, articles: [], linked: [] });
  }
  for (const [index, visit] of visits.entries()) nameVisit(canvas, visit, places[index] ?? left, middle);
  return room.top + room.height + 6;
}

function nameVisit(canvas: Canvas, { label, theme, earliest, at }: Visit, x: number, middle: number): void {
  const month = shortDates(fromRange(earliest, at).slice(0, 7))[0];
  const texts = [...(theme === null ? [] : [`${label}, ${theme}, ${month}`]), `${label}, ${month}`];
  beside(canvas, texts, x, DIAMOND, middle);
}

/** Dated coverage, in markers that say how many. @returns the y below them */
export function drawNews(canvas: Canvas, { news, undatedNews }: Timeline, top: number): number {
  if (news.length === 0 && undatedNews === 0) return top;
  const room = nameRail(canvas, 'In the news', undatedWords(undatedNews, news.length), top);
  const middle = room.top + room.height / 2;
  rail(canvas, 'news', middle);
  const { left, right, place } = canvas;
  const clusters = clusterNews(news, place, CARD + 2);
  const places = spread(
    clusters.map(({ x }) => x),
    CARD + 2,
    left + CARD / 2,
    right - CARD / 2,
  );
  for (const [index, cluster] of clusters.entries()) drawCluster(canvas, cluster, places[index] ?? left, middle);
  for (const [index, { items }] of clusters.entries()) {
    const publishers = [...new Set(items.flatMap(({ publisher }) => publisher ?? []))];
    beside(
      canvas,
      [publishers.join(', ')].filter((text) => text !== ''),
      places[index] ?? left,
      CARD,
      middle,
    );
  }
  return room.top + room.height + 6;
}

function drawCluster(canvas: Canvas, { items }: NewsCluster, x: number, middle: number): void {
  const name = items[0]?.article ?? '';
  const stop = `news:${name}`;
  const box = { x: x - CARD / 2, y: middle - CARD / 2, width: CARD, height: CARD };
  mark(canvas, 'news', name, { ...box, stop });
  write(canvas, {
    x,
    y: middle + canvas.form.text * 0.36,
    text: String(items.length),
    anchor: 'middle',
    tone: 'inverse',
  });
  canvas.taken.push(box);
  const [inspection = null] = items.flatMap((item) => item.inspections);
  canvas.drawing.stops.push({
    id: stop,
    x,
    y: middle,
    inspection,
    articles: items.map(({ article }) => article),
    linked: [],
  });
}

function undatedWords(undated: number, dated: number): string | null {
  if (undated === 0) return null;
  return `${undated}${dated === 0 ? '' : ' more'}, undated`;
}

/** To the right of a marker, else to its left, where nothing is in the way. */
function beside(canvas: Canvas, texts: string[], x: number, size: number, middle: number): void {
  const y = middle + canvas.form.text * 0.36;
  const away = size / 2 + 6;
  const sides = [
    { x: x + away, anchor: 'start' },
    { x: x - away, anchor: 'end' },
  ] as const;
  writeWhereFree(
    canvas,
    texts.flatMap((text) => sides.map((side) => ({ ...side, y, text }))),
  );
}

function rail({ left, right, ...canvas }: Canvas, name: string, y: number): void {
  mark({ left, right, ...canvas }, 'rail', name, { x: left, y: y - RAIL / 2, width: right - left, height: RAIL });
}

/** The name of a rail, with what stands at its end: beside it, or above it. @returns where the rail is */
function nameRail(canvas: Canvas, name: string, end: string | null, top: number): { top: number; height: number } {
  const { form, left, right } = canvas;
  const leading = leadingOf(form);
  if (form.beside) {
    const lines = wrapAll(name, left - 14, form.text);
    const height = Math.max(RAIL, lines.length * leading);
    const middle = top + height / 2 + form.text * 0.36;
    writeLines(canvas, lines, { x: left - 10, y: middle - ((lines.length - 1) * leading) / 2, anchor: 'end' });
    if (end !== null) write(canvas, { x: right + 10, y: middle, text: end, tone: 'quiet' });
    return { top, height };
  }
  const lines = wrapAll(name, form.width, form.text);
  writeLines(canvas, lines, { x: 0, y: top + form.text });
  const fits = textWidth(name, form.text) + textWidth(end ?? '', form.text) + 12 <= form.width;
  if (end !== null && fits)
    write(canvas, { x: form.width, y: top + form.text, text: end, anchor: 'end', tone: 'quiet' });
  return { top: top + lines.length * leading + 3, height: RAIL };
}

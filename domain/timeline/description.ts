import { formatDate } from '../partial-date.ts';
import { listInWords } from '../standing-sentence.ts';
import { yearOf } from './days.ts';
import type { Timeline } from './model.ts';

type Drawn = Omit<Timeline, 'title' | 'description' | 'notes' | 'council' | 'bands'>;

/** What the picture shows, for those who don't see it. The title states the finding, so this never does. */
export function descriptionOf({ axis, lanes, points, windows, visits, news, clock, predecessors }: Drawn): string {
  const waiting = windows.filter((window) => window.waiting !== null).length;
  const counts = [
    counted(points.length, 'graded inspection'),
    counted(waiting, 'inspection without a report yet', 'inspections without a report yet'),
    counted(visits.length, 'visit without grades', 'visits without grades'),
    counted(news.length, 'dated news item'),
  ].filter((part) => part !== null);
  const held = counts.length === 0 ? 'nothing' : listInWords(counts);
  const placed = clock === 'known' ? 'the day its report was published' : 'the start of its fieldwork';
  const from = axis.from.endsWith('-01-01') ? yearOf(axis.from) : formatDate(axis.from);
  const span = `Time axis from ${from} to ${formatDate(axis.to)} with ${held}`;
  const where = points.length === 0 ? '' : `, each graded one at ${placed}`;
  return `${span}${where}. ${shapes(lanes)}${context(predecessors)}Every value is in the table below.`;
}

function shapes(lanes: Drawn['lanes']): string {
  const steps = lanes.filter(({ headline }) => headline).map(({ label }) => label.toLowerCase());
  const ribbons = lanes.filter(({ headline }) => !headline);
  const line = steps.length === 0 ? [] : [`a step line for ${listInWords(steps)}`];
  const ribbon = ribbons.length === 0 ? [] : [`a ribbon for each of ${ribbons.length} judgement areas`];
  const drawn = listInWords([...line, ...ribbon]);
  return drawn === '' ? '' : `It draws ${drawn}. `;
}

/** Whose grades the dashed lines are: a reader must never take them for the council's own. */
function context(predecessors: Drawn['predecessors']): string {
  if (predecessors.length === 0) return '';
  const lines = predecessors.length === 1 ? 'A dashed line shows' : 'Dashed lines show';
  return `${lines}, as context, the overall grades of ${listInWords(predecessors.map(({ label }) => label))}. `;
}

function counted(count: number, one: string, many = `${one}s`): string | null {
  if (count === 0) return null;
  return `${count} ${count === 1 ? one : many}`;
}

import { type Canvas, leadingOf, mark, writeLines } from '../drawing/canvas.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { spread } from '../drawing/spread.ts';
import { wrapAll } from '../drawing/text-width.ts';
import type { ShareArea } from './shares-layout.ts';

interface EndLabel {
  area: ShareArea;
  lines: string[];
  height: number;
  /** Middle of the band at its end. */
  middle: number;
}

const GAP = 3;
const LEADER = 8;

/**
 * Writes each band's name and share beside its end, moved apart where they would touch, with a line to the band.
 * @returns ids of the bands that got one: the smallest go without where there is no room for all
 */
export function writeEndLabels(
  canvas: Canvas,
  { right, top, bottom }: Drawing['plot'],
  areas: readonly ShareArea[],
): string[] {
  const labels = fitting(
    areas.flatMap((area) => labelOf(area, canvas)),
    bottom - top,
  );
  const tops = apart(labels, top, bottom);
  for (const [index, { area, lines, height, middle }] of labels.entries()) {
    const y = tops[index] ?? top;
    mark(canvas, 'leader', area.id, { x: right + 1, y: middle, width: LEADER - 1, height: y + height / 2 - middle });
    writeLines(canvas, lines, { x: right + LEADER + 2, y: y + canvas.form.text });
  }
  return labels.map(({ area }) => area.id);
}

function labelOf(area: ShareArea, { form }: Canvas): EndLabel[] {
  const end = area.edges.at(-1);
  if (area.endShare === null || end === undefined) return [];
  const lines = wrapAll(`${area.label} ${area.endShare}`, form.right - LEADER - 4, form.text);
  return [{ area, lines, height: lines.length * leadingOf(form) + GAP, middle: (end.top + end.base) / 2 }];
}

/** As many as there is room for, the thinnest bands' left out first; from the top down. */
function fitting(labels: EndLabel[], room: number): EndLabel[] {
  const thickness = ({ area }: EndLabel) => (area.edges.at(-1)?.base ?? 0) - (area.edges.at(-1)?.top ?? 0);
  let used = 0;
  const kept = labels
    .toSorted((a, b) => thickness(b) - thickness(a))
    .filter(({ height }) => {
      const fits = used + height <= room;
      if (fits) used += height;
      return fits;
    });
  return kept.sort((a, b) => a.middle - b.middle);
}

/** The top of each label: as near to its band's middle as the others let it be. */
function apart(labels: readonly EndLabel[], top: number, bottom: number): number[] {
  // Each is measured from where it would be if all stood on one spot, so that labels of any height are spread with no gap.
  let above = 0;
  const offsets = labels.map(({ height }) => {
    const offset = above;
    above += height;
    return offset;
  });
  const wanted = labels.map(({ middle, height }, index) => middle - height / 2 - (offsets[index] ?? 0));
  return spread(wanted, 0, top, bottom - above).map((y, index) => y + (offsets[index] ?? 0));
}

import { write } from '../drawing/canvas.ts';
import type { FormName } from '../drawing/drawing.ts';
import { wrapAll } from '../drawing/text-width.ts';
import { numberInWords } from '../measures/words.ts';
import { writeCounts } from './flow-counts.ts';
import type { Flow, Flows, GradeFlow } from './flows.ts';
import { lineHeight } from './named-rows.ts';
import { draw, type Paper, type Picture, paperFor, pictureOn, type Shape } from './picture.ts';

/** A picture of flows, with what recharts must know besides: which nodes each band joins, by their place in the list. */
export interface FlowsPicture extends Picture {
  nodes: Shape[];
  links: { shape: Shape; source: number; target: number; count: number }[];
}

const SIDE = { narrow: 84, medium: 150, wide: 190 } as const satisfies Record<FormName, number>;
const HEIGHT = { narrow: 220, medium: 260, wide: 300 } as const satisfies Record<FormName, number>;
const NODE = 12;
const GAP = 12;
/** A few inspections don't fill the picture with thick bands. */
const MOST_PER_ONE = 12;

interface Slot {
  flow: GradeFlow;
  middle: number;
}

type End = 'before' | 'given';

/**
 * Each grade has the same place on both sides, so that a band which stays is level, one that rises rose and one that falls
 * fell. Bands leave and arrive in the order of the grades, so that they cross as little as they can.
 */
export function layOutFlows({ grades, flows, total }: Flows, name: FormName): FlowsPicture {
  const paper = paperFor(name);
  const scale = Math.min(MOST_PER_ONE, HEIGHT[name] / Math.max(1, total));
  const top = paper.form.text * 2;
  const { slots, foot } = slotsFor(paper, grades, { scale, top });
  const nodes = drawNodes(paper, slots, scale);
  const links = drawBands(paper, flows, nodes, scale);
  writeHeads(paper);
  writeCounts(paper, links);
  return { ...pictureOn(paper, foot), nodes, links };
}

function slotsFor(paper: Paper, grades: readonly GradeFlow[], { scale, top }: { scale: number; top: number }) {
  let y = top;
  const slots = grades.map((flow): Slot => {
    const words = (labelLines(paper, flow.grade.label).length + 1) * lineHeight(paper.form.text);
    const height = Math.max(words, scale * Math.max(flow.before, flow.given));
    y += height + GAP;
    return { flow, middle: y - GAP - height / 2 };
  });
  return { slots, foot: y };
}

function drawNodes(paper: Paper, slots: readonly Slot[], scale: number): Shape[] {
  return (['before', 'given'] as const).flatMap((end) =>
    slots
      .filter(({ flow }) => flow[end] > 0)
      .map(({ flow, middle }) => {
        const height = flow[end] * scale;
        const told = `${flow.grade.label}${end === 'before' ? ' before' : ''}: ${numberInWords(flow[end])}${end === 'given' ? ' given' : ''}`;
        writeLabel(paper, flow, { end, middle });
        const box = {
          x: edgeOf(paper, end) - (end === 'before' ? NODE : 0),
          y: middle - height / 2,
          width: NODE,
          height,
        };
        return draw(paper, 'node', nodeName(end, flow.key), { ...box, standing: flow.grade, told });
      }),
  );
}

/** Where bands leave or arrive. */
function edgeOf({ form }: Paper, end: End): number {
  return end === 'before' ? SIDE[form.name] + NODE : form.width - SIDE[form.name] - NODE;
}

function nodeName(end: End, key: string): string {
  return `${end} ${key}`;
}

function writeLabel(paper: Paper, flow: GradeFlow, { end, middle }: { end: End; middle: number }): void {
  const lines = labelLines(paper, flow.grade.label);
  const leading = lineHeight(paper.form.text);
  const y = middle - ((lines.length + 1) * leading) / 2 + paper.form.text;
  const outside =
    end === 'before'
      ? { x: SIDE[paper.form.name] - 6, anchor: 'end' as const }
      : { x: paper.form.width - SIDE[paper.form.name] + 6 };
  write(paper, { ...outside, y, text: numberInWords(flow[end]), tone: 'strong' });
  for (const [index, text] of lines.entries()) write(paper, { ...outside, y: y + (index + 1) * leading, text });
}

function labelLines({ form }: Paper, label: string): string[] {
  return wrapAll(label, SIDE[form.name] - 6, form.text);
}

function drawBands(
  paper: Paper,
  flows: readonly Flow[],
  nodes: readonly Shape[],
  scale: number,
): FlowsPicture['links'] {
  const used = new Map<Shape, number>();
  const take = (node: Shape, height: number) => {
    const y = node.y + (used.get(node) ?? 0);
    used.set(node, y - node.y + height);
    return y;
  };
  const [left, right] = [edgeOf(paper, 'before'), edgeOf(paper, 'given')];
  const bands = flows.flatMap(({ from, to, count, way, told }) => {
    const [source, target] = [nodeName('before', from), nodeName('given', to)].map((name) =>
      nodes.findIndex(({ id }) => id === `node:${name}`),
    );
    const [before, given] = [nodes[source ?? -1], nodes[target ?? -1]];
    if (source === undefined || target === undefined || before === undefined || given === undefined) return [];
    const height = count * scale;
    const box = { x: left, y: take(before, height), width: right - left, height, end: take(given, height) };
    return [{ name: `${from} ${to}`, parts: { ...box, ground: way, told }, source, target, count }];
  });
  // The narrow ones are drawn over the wide ones, or they would be lost.
  return bands
    .toSorted((a, b) => b.count - a.count)
    .map(({ name, parts, ...link }) => ({ shape: draw(paper, 'flow', name, parts), ...link }));
}

function writeHeads(paper: Paper): void {
  const y = paper.form.text;
  write(paper, { x: edgeOf(paper, 'before'), y, text: 'Grade before', anchor: 'end', tone: 'strong' });
  write(paper, { x: edgeOf(paper, 'given'), y, text: 'Grade given', tone: 'strong' });
}

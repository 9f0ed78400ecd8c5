import type { Canvas } from '../drawing/canvas.ts';
import type { StepLine } from '../drawing/drawing.ts';
import type { Span } from './model.ts';

/** The corners of a line that holds each grade until the next, in pieces where it is broken. */
export function stepPieces(
  { place }: Canvas,
  spans: readonly Span[],
  levelY: (rank: number) => number,
): StepLine['pieces'] {
  const pieces: StepLine['pieces'] = [];
  let end = '';
  for (const { from, to, grade } of spans) {
    const [x, y, until] = [place(from), levelY(grade.rank), place(to)];
    const piece = end === from ? pieces.at(-1) : undefined;
    // The last corner of a piece is where its grade ends: the next step starts there, at its own level.
    piece?.pop();
    if (piece) piece.push({ x, y }, { x: until, y });
    else
      pieces.push([
        { x, y },
        { x: until, y },
      ]);
    end = to;
  }
  return pieces;
}

/** Keeps words off a line. */
export function takeSteps({ taken }: Canvas, pieces: StepLine['pieces']): void {
  for (const piece of pieces) {
    for (const [index, { x, y }] of piece.entries()) {
      const next = piece[index + 1];
      if (!next) continue;
      taken.push({ x, y: y - 2, width: next.x - x, height: 4 });
      taken.push({ x: next.x - 2, y: Math.min(y, next.y), width: 4, height: Math.abs(next.y - y) });
    }
  }
}

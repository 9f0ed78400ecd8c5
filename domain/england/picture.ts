import type { Sheet } from '../drawing/canvas.ts';
import { type Box, FORMS, type FormName, type Standing, type Words } from '../drawing/drawing.ts';

/** A picture of England laid out in pixels of its form's width. Every renderer draws exactly these shapes and words. */
export interface Picture {
  form: FormName;
  width: number;
  height: number;
  /** From the ground up. */
  shapes: Shape[];
  words: Words[];
}

export type ShapeKind = 'grid' | 'axis' | 'pause' | 'leader' | 'segment' | 'bar' | 'flow' | 'node' | 'dot' | 'median';

/** How a part is drawn that is no grade, and has no colour of its own: one without a grade, or what became of one. */
export type Ground = 'hatched' | 'dotted' | 'grey' | 'up' | 'same' | 'down';

/** One thing drawn. Lines are boxes without height (or width); dots are the box around them. */
export interface Shape extends Box {
  /** The same in every renderer. */
  id: string;
  kind: ShapeKind;
  /** A grade's place on its own scale. */
  standing: Standing | null;
  ground: Ground | null;
  /** Only of a flow, a band as high at its end as at its start: the upper edge of its end. */
  end: number | null;
  /** What it is, in words, for whoever points at it; null where there is nothing to tell. */
  told: string | null;
}

export interface Paper extends Sheet {
  shapes: Shape[];
}

export function paperFor(name: FormName): Paper {
  const form = FORMS[name];
  return { form, left: 0, right: form.width, drawing: { words: [] }, taken: [], shapes: [] };
}

type ShapeParts = Box & Partial<Pick<Shape, 'standing' | 'ground' | 'end' | 'told'>>;

/** @param name tells it from others of its kind */
export function draw(paper: Paper, kind: ShapeKind, name: string, parts: ShapeParts): Shape {
  const shape = { standing: null, ground: null, end: null, told: null, ...parts, id: `${kind}:${name}`, kind };
  paper.shapes.push(shape);
  return shape;
}

export function pictureOn({ form, shapes, drawing }: Paper, height: number): Picture {
  return { form: form.name, width: form.width, height, shapes, words: drawing.words };
}

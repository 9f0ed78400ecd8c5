import type { Drawing, FormName } from '../drawing/drawing.ts';
import { layOut } from './layout.ts';
import type { Timeline } from './model.ts';
import type { Zoom } from './zoom.ts';
import { zoomed } from './zoomed.ts';

/** A part of a council's timeline laid out for one form; all of it where `zoom` is null. */
export function layOutPart(timeline: Timeline, zoom: Zoom | null, form: FormName): Drawing {
  return layOut(zoomed(timeline, zoom), form);
}

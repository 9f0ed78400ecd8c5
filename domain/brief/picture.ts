import { listInWords } from '../standing-sentence.ts';
import { lowerFirst } from '../timeline/casing.ts';
import { descriptionOf } from '../timeline/description.ts';
import { layOut } from '../timeline/layout.ts';
import type { Lane, Timeline } from '../timeline/model.ts';
import { cutTo, linesOf, PICTURE, TYPE } from './paper.ts';

/** The timeline as it goes on the page, and what of it does not. */
export interface Picture {
  /** Its title: what it shows, in a sentence. */
  finding: string;
  timeline: Timeline;
  /** What is left out, and where it is; null where all is drawn. */
  undrawn: string | null;
}

interface Leaving {
  timeline: Timeline;
  /** What is left out, in words. */
  left: string[];
}

/**
 * The timeline within so many pixels. While it is too high, something goes: first areas that are no longer judged, then the news and
 * the visits, then the other areas from the last on, then the lines of councils before, then an overall grade on an older scale.
 * The council's own overall grade stays.
 */
export function picturesOf(whole: Timeline): (room: number) => Picture {
  const steps = leavings(whole).map(pictureOf);
  const heights = new Map<Picture, number>();
  const heightOf = (picture: Picture) => {
    const height = heights.get(picture) ?? pictureHeight(picture);
    heights.set(picture, height);
    return height;
  };
  return (room) =>
    firstWithin(steps, (picture) => heightOf(picture) <= room) ?? pictureOf({ timeline: whole, left: [] });
}

/** The first that fits, else the last: each step is lower than the one before. */
function firstWithin<Step>(steps: readonly Step[], fits: (step: Step) => boolean): Step | undefined {
  // Halved again and again, since laying out a crowded picture takes time.
  let [low, high] = [0, steps.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const step = steps[middle];
    if (step !== undefined && fits(step)) high = middle;
    else low = middle + 1;
  }
  return steps[high];
}

/** The whole picture, and what is left of it step by step. */
function leavings(whole: Timeline): Leaving[] {
  const steps: Leaving[] = [];
  for (let next: Leaving | null = { timeline: whole, left: [] }; next !== null; next = withLess(next)) steps.push(next);
  return steps;
}

function pictureOf({ timeline, left }: Leaving): Picture {
  return {
    finding: cutTo(timeline.title, 4, PICTURE.width, TYPE.finding),
    timeline: { ...timeline, description: descriptionOf(timeline) },
    undrawn: undrawnWords(left),
  };
}

/** As printed, with its title, its key and the words under it, in pixels. */
export function pictureHeight({ finding, timeline, undrawn }: Picture): number {
  const title = linesOf(finding, PICTURE.width, TYPE.finding) * TYPE.finding.line;
  const drawn = layOut(timeline, PICTURE.form).height * (PICTURE.width / PICTURE.drawnFor);
  const words = undrawn === null ? 0 : linesOf(undrawn, PICTURE.width) * TYPE.text.line;
  return title + drawn + words + (timeline.predecessors.length > 0 ? PICTURE.longKey : PICTURE.key);
}

function withLess({ timeline, left }: Leaving): Leaving | null {
  const { lanes, news, visits, deliveries } = timeline;
  const without = (lane: Lane) => ({ ...timeline, lanes: lanes.filter((one) => one !== lane) });
  const areas = lanes.filter(({ headline }) => !headline);
  const headlines = lanes.filter(({ headline }) => headline);
  const gone = areas.findLast(({ now }) => now === null);
  if (gone) return { timeline: without(gone), left: [...left, lowerFirst(gone.label)] };
  if (news.length > 0) return { timeline: { ...timeline, news: [], undatedNews: 0 }, left: [...left, 'the news'] };
  if (visits.length > 0) return { timeline: { ...timeline, visits: [] }, left: [...left, 'visits without grades'] };
  if (deliveries.length > 0)
    return { timeline: { ...timeline, deliveries: [] }, left: [...left, 'who ran the services'] };
  const last = areas.at(-1);
  if (last) return { timeline: without(last), left: [...left, lowerFirst(last.label)] };
  if (headlines.some(({ before }) => before.length > 0)) {
    const alone = lanes.map((lane) => ({ ...lane, before: [] }));
    return { timeline: { ...timeline, lanes: alone, predecessors: [] }, left: [...left, 'the councils before it'] };
  }
  const [oldest, ...newer] = headlines;
  return oldest && newer.length > 0 ? { timeline: without(oldest), left: [...left, 'an older scale'] } : null;
}

function undrawnWords(left: readonly string[]): string | null {
  if (left.length === 0) return null;
  const words = `The whole picture is on the council’s page. Not drawn here: ${listInWords(left)}.`;
  return cutTo(words, 2, PICTURE.width);
}

import type { Inspection, Judgement } from '../history.ts';
import { formatMonth } from '../partial-date.ts';
import type { Placed } from './events.ts';
import type { AreaInBrief } from './lanes.ts';
import type { Gap } from './model.ts';

type Reason = Pick<Gap, 'reason' | 'words' | 'short'>;

/**
 * Why an inspection has no grade for an area, in words.
 * @param events the council's other graded inspections: they tell a framework that never judged the area from a version that stopped
 */
export function gapAt(event: Inspection, { area, headline }: AreaInBrief, events: Placed[]): Reason {
  const judgement = event.judgements.find((candidate) => candidate.area === area);
  if (judgement) return ungraded(judgement);
  if (headline) return noHeadline(event);
  const elsewhere = judgedWith(event, area);
  if (elsewhere !== null) {
    const within = elsewhere.area.replaceAll('-', ' ');
    return { reason: 'judged-elsewhere', words: `judged with ${within}`, short: `with ${within}` };
  }
  return notInFramework(event, area, events);
}

function ungraded({ grade, reason }: Judgement): Reason {
  if (grade) return { reason: 'other-scale', words: 'graded on another scale', short: 'other scale' };
  if (reason === 'not-held') return { reason, words: 'grade not held here', short: 'not held' };
  return { reason: 'not-judged', words: 'not judged at this inspection', short: 'not judged' };
}

function noHeadline({ version }: Inspection): Reason {
  const since = formatMonth(version.startsOn);
  return { reason: 'no-headline', words: `no overall grade given from ${since}`, short: 'no overall grade' };
}

/** The judgement whose cover takes this area in: "children-in-care-and-care-leavers" takes in care leavers. */
function judgedWith({ judgements }: Inspection, area: string): Judgement | null {
  return judgements.find(({ covers }) => covers !== area && covers.split('-and-').includes(area)) ?? null;
}

function notInFramework({ version }: Inspection, area: string, events: Placed[]): Reason {
  const sameFramework = events.filter(({ event }) => event.version.framework === version.framework);
  const onceJudged = sameFramework.some(({ event }) => event.judgements.some((judgement) => judgement.area === area));
  const under = onceJudged ? 'this version of the framework' : version.frameworkName;
  return { reason: 'not-in-framework', words: `not judged under ${under}`, short: 'not judged' };
}

/** Gaps that follow each other for the same reason are one: it begins with its first inspection and keeps that one's words. */
export function mergeGaps(gaps: Gap[]): Gap[] {
  const merged: Gap[] = [];
  for (const gap of gaps) {
    const last = merged.at(-1);
    if (last && last.to === gap.from && last.reason === gap.reason && sameWords(last, gap)) last.to = gap.to;
    else merged.push({ ...gap });
  }
  return merged;
}

/** "from April 2026" stays true under later versions; which framework does not judge an area must not be widened. */
function sameWords(a: Gap, b: Gap): boolean {
  return a.reason === 'no-headline' || a.words === b.words;
}

import { type Day, formatDate } from '../partial-date.ts';
import { noneInWords } from '../standing.ts';
import { listInWords } from '../standing-sentence.ts';
import { lowerFirst } from '../timeline/casing.ts';
import { middleHalf } from './findings.ts';
import { isToTheDay } from './gaps.ts';
import { daysSince, type LatestStart } from './latest-start.ts';
import type { Named } from './places.ts';
import { LEAST_GAPS, type NotShown, type Usual } from './usual-gap.ts';
import { counted, daysInWords, numberInWords } from './words.ts';

/** What is said of the days since a council's latest inspection and of what usually followed. Plain sentences, never a forecast. */

export const ARITHMETIC =
  'This is arithmetic on past inspections, not a notice: it doesn’t say when inspectors will come next.';

/** The rule, to stand below the figures it made. @param framework its name; null where none was in force yet */
export function gapRule(framework: string | null): string {
  const both = framework === null ? 'both under one framework' : `both under ${framework}`;
  return `A gap runs from the first day of one graded inspection’s fieldwork to the first day of the same council’s next one, ${both}; the clock chosen decides which reports count. It belongs to the overall grade of the earlier one. Visits that give no grade don’t count. A gap from one framework to another is left out, since each has a cycle of its own, and so is one whose first or last day isn’t known. An inspection of a council that has closed is not its successor’s. Nothing is taken off for months in which inspectors went nowhere. Councils still waiting are counted, but their gaps aren’t over: they are in no median, which makes it shorter than it will turn out for all. The middle half leaves out the shortest and the longest quarter. Fewer than ${LEAST_GAPS} gaps say too little and aren’t shown.`;
}

/** How long ago inspectors last came. @param today where it is another day than `asAt`, the sentence is in the past */
export function sinceSentence(name: string, found: LatestStart | null, asAt: Day, today: Day): string {
  const past = asAt !== today;
  const on = past ? `On ${formatDate(asAt)} ` : '';
  if (found === null)
    return `${on === '' ? 'This' : `${on}this`} record ${past ? 'had' : 'has'} no graded inspection of ${name}.`;
  const days = `${isToTheDay(found.start) ? '' : 'at least '}${daysInWords(daysSince(found, asAt))}`;
  const it = `${on === '' ? 'It' : `${on}it`} ${past ? 'was' : 'is'} ${days}`;
  return `${it} since inspectors last began a graded inspection of ${name}${startInWords(found)}.`;
}

function startInWords({ start, by }: LatestStart): string {
  if (start === null) return `: its first day isn’t known, only that it began by ${formatDate(by)}`;
  return isToTheDay(start)
    ? `, on ${formatDate(start)}`
    : `: its first day isn’t known, only that it was in ${formatDate(start)}`;
}

/** What usually followed the same grade, or why nothing is told of it; null where there is no inspection to speak of. */
export function usualSentence(found: LatestStart | null, usual: Usual, framework: Named | null): string | null {
  if (found === null) return null;
  const after = `a grade of ${found.grade?.label.toLowerCase() ?? ''} under ${found.framework.name}`;
  if (usual.why !== null) return notShownSentence(usual.why, { found, usual, after, framework });
  const { spread } = usual;
  return `After ${after}, the next one began after ${daysInWords(spread.median)} at the median, and half of these gaps were between ${middleHalf(spread).replace(' to ', ' and ')} days long (${counted(spread.n, 'gap')}).`;
}

interface Told {
  found: LatestStart;
  usual: { known: number };
  after: string;
  framework: Named | null;
}

function notShownSentence(why: NotShown, { found, usual, after, framework }: Told): string {
  switch (why) {
    case 'no-grade':
      return noGradeSentence(found);
    case 'earlier-framework':
      return `That one was under ${found.framework.name}, which ${framework?.name ?? 'another framework'} has replaced. Each has a cycle of its own, so there are no gaps to set beside it.`;
    case 'no-gaps-yet':
      return `No council had been inspected twice under ${found.framework.name} yet, so there are no gaps to set beside it.`;
    case 'too-few':
      return `Beside it stands nothing: ${usual.known === 0 ? 'no gap' : `only ${counted(usual.known, 'gap')}`} after ${after} ${usual.known > 1 ? 'are' : 'is'} over, and fewer than ${LEAST_GAPS} say too little.`;
    case 'none-in-record':
      return 'There is nothing to count from.';
  }
}

function noGradeSentence({ reason }: LatestStart): string {
  if (reason === 'not-published')
    return 'Its report is not published yet, so there is no grade to set other gaps beside.';
  if (reason === 'no-overall-in-framework')
    return 'That one gave no overall grade: Ofsted stopped giving one in April 2026. Gaps are told by overall grade, so there are none to set beside it.';
  const words = reason === null ? 'no grade' : lowerFirst(noneInWords(reason));
  return `Its overall grade: ${words}. So there are no gaps to set beside it.`;
}

/** Who is not in the median; null where nobody is left out. */
export function leftOutSentence(usual: Usual): string | null {
  if (usual.why !== null) return null;
  const { waiting, closed, undated, elsewhere } = usual.after;
  const still = `${counted(waiting, 'council')} with that grade ${waiting === 1 ? 'has' : 'have'} had no next one yet: they are not in these figures, which are shorter for it.`;
  const apart = [
    closed > 0 ? `${counted(closed, 'council')} that closed before a next one` : null,
    undated > 0 ? `${counted(undated, 'gap')} whose days aren’t known` : null,
    elsewhere > 0 ? `${counted(elsewhere, 'gap')} that ended under another framework` : null,
  ].filter((part) => part !== null);
  const parts = [
    waiting > 0 ? still : null,
    apart.length > 0 ? `${waiting > 0 ? 'Also left' : 'Left'} out: ${listInWords(apart)}.` : null,
  ];
  const told = parts.filter((part) => part !== null);
  return told.length === 0 ? null : told.join(' ');
}

/** "1,260 to 1,817": or a dash where nothing is shown. */
export function usualFigures(usual: Usual): { median: string; half: string; gaps: string } {
  if (usual.why !== null) return { median: '–', half: '–', gaps: '–' };
  const { spread } = usual;
  return { median: numberInWords(Math.round(spread.median)), half: middleHalf(spread), gaps: numberInWords(spread.n) };
}

/** Why a list shows no figures, in a few words; null where it does. */
export function notShownInWords(found: LatestStart | null, usual: Usual): string | null {
  switch (usual.why) {
    case null:
      return null;
    case 'none-in-record':
      return 'None in this record';
    case 'no-grade':
      return noneInWords(found?.reason ?? 'not-held');
    case 'earlier-framework':
      return `${found?.framework.name ?? 'Its framework'} has been replaced`;
    case 'no-gaps-yet':
      return 'No gaps yet';
    case 'too-few':
      return usual.known === 0 ? 'No gaps yet' : `Only ${counted(usual.known, 'gap')}`;
  }
}

export function listCaption(councils: number, asAt: Day): string {
  return `${counted(councils, 'council')} open on ${formatDate(asAt)}`;
}

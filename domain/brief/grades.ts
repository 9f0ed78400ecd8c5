import type { Clocks } from '../clocks.ts';
import type { CouncilHistory, Grade } from '../history.ts';
import { hasClosed } from '../open-on.ts';
import { type Day, formatMonth } from '../partial-date.ts';
import { CHILDRENS_SERVICES, countingEvents, noneInWords, OVERALL, ratingAsAt, type Standing } from '../standing.ts';
import { asManyAsFit, type Cut, cutTo, linesOf, linesOfCut, PAPER, SPACE, TYPE } from './paper.ts';

/** One area, its grade or why there is none, and the dates of it. */
export interface GradeLine {
  area: string;
  label: string;
  grade: Grade | null;
  /** The grade as printed, or why there is none. */
  words: string;
  /** "Since August 2018", "confirmed January 2023"; "last: good, January 2023". */
  dates: string[];
}

/** A grade’s tag: bold, beside a gauge and within a frame. */
const TAG = { ...TYPE.text, bold: true, width: PAPER.side - 26 };

/** What a council's page says of one area, for every area that the latest graded inspection judged, the overall grade first. */
export function gradeLines(history: CouncilHistory, { asAt, basis }: Clocks): GradeLine[] {
  const question = { regime: CHILDRENS_SERVICES, asAt, basis };
  const judged = (countingEvents(history, question)[0]?.judgements ?? []).toSorted((a, b) => a.position - b.position);
  const areas = judged.map(({ area, label }) => ({ area, label }));
  const overall = judged.some(({ headline }) => headline) ? [] : [{ area: OVERALL, label: 'Overall effectiveness' }];
  return [...overall, ...areas].map(({ area, label }) => {
    const standing = ratingAsAt(history, { ...question, area });
    return {
      area,
      label: cutTo(label, 3, PAPER.side),
      grade: standing.grade,
      words: cutTo(wordsOf(standing), 4, TAG.width, TAG),
      dates: datesOf(standing).map((date) => cutTo(date, 2, PAPER.side)),
    };
  });
}

function wordsOf({ grade, reason }: Standing): string {
  return grade?.label ?? noneInWords(reason ?? 'none-in-record');
}

function datesOf({ grade, since, confirmed, lastHeld }: Standing): string[] {
  if (grade !== null && since !== null) {
    const again = confirmed !== null && confirmed !== since ? [`confirmed ${formatMonth(confirmed)}`] : [];
    return [`since ${formatMonth(since)}`, ...again];
  }
  if (lastHeld === null) return [];
  return [`last: ${lastHeld.grade.label.toLowerCase()}, ${formatMonth(lastHeld.on)}`];
}

/** The lines that one area takes, with the frame of its tag and the room to the next. */
function linesOfGrade({ label, words, dates }: GradeLine): number {
  const parts = [label, ...dates].map((part) => linesOf(part, PAPER.side));
  return parts.reduce((sum, lines) => sum + lines, 0) + linesOf(words, TAG.width, TAG) + 0.75;
}

/** The areas that `room` pixels hold: what comes last in the framework is left out first. */
export function gradesThatFit(lines: readonly GradeLine[], room: number): Cut<GradeLine> {
  return asManyAsFit(lines, linesOfGrade, (room - SPACE.heading) / TYPE.text.line);
}

/** With their heading, in pixels. */
export function gradesHeight(grades: Cut<GradeLine>): number {
  return SPACE.heading + linesOfCut(grades, linesOfGrade) * TYPE.text.line;
}

/** Whether these are the grades of today, of a day gone by, or of a council that has closed; one line, whatever the day. */
export function gradesHeading({ authority }: CouncilHistory, asAt: Day, today: Day): string {
  if (hasClosed(authority, asAt)) return 'Grades at its closing';
  return asAt === today ? 'Grades now' : 'Grades on that day';
}

import type { CouncilHistory, Grade, Inspection, Judgement } from '../history.ts';
import { hasClosed } from '../open-on.ts';
import { type Day, formatDate, formatMonth } from '../partial-date.ts';
import { listInWords } from '../standing-sentence.ts';
import { lowerFirst } from './casing.ts';
import { yearOf } from './days.ts';
import { gradedEvents, type Placed, type TimelineOptions, waitingEvents } from './events.ts';

/** A grade held without a break, with the year of every report that gave it. */
interface Run {
  grade: Grade;
  years: number[];
}

/** The finding in one sentence, without a full stop: "Lancashire rose from inadequate (2015) to good (2023); its 2026 report …". */
export function titleOf(history: CouncilHistory, options: TimelineOptions): string {
  const events = gradedEvents(history, options);
  return [findingOf(history, events, options.today), afterwards(history, options)]
    .filter((part) => part !== '')
    .join('; ');
}

function findingOf(history: CouncilHistory, events: Placed[], today: Day): string {
  const { name } = history.authority;
  const last = events.at(-1);
  if (last === undefined) return noneFinding(history);
  const runs = runsOf(events);
  const newest = `its ${yearOf(last.at)} report`;
  const now = headlineOf(last.event);
  if (runs.length === 0) return `${name}’s ${yearOf(last.at)} report ${missing(now)}`;
  if (now?.grade) return `${name} ${storyOf(runs, !hasClosed(history.authority, today))}`;
  return `${name} ${storyOf(runs, false)}; ${newest} ${missing(now)}`;
}

function noneFinding({ authority, inspections }: CouncilHistory): string {
  if (inspections.length === 0)
    return `No inspection of ${authority.name} is in this record, which starts in November 2013`;
  return `${authority.name} has no graded report in this record`;
}

function missing(judgement: Judgement | undefined): string {
  if (judgement === undefined) return 'gives no overall grade';
  return judgement.reason === 'not-held' ? 'has an overall grade that is not held here' : 'judged no overall grade';
}

function headlineOf({ judgements }: Inspection): Judgement | undefined {
  return judgements.find(({ headline }) => headline);
}

/** Only grades on the scale, and with the cover, of the newest one: others are not comparable with it. */
function runsOf(events: Placed[]): Run[] {
  const graded = events.flatMap(({ event, at }) => {
    const judgement = headlineOf(event);
    return judgement?.grade ? [{ judgement, grade: judgement.grade, year: yearOf(at) }] : [];
  });
  const newest = graded.at(-1);
  const comparable = graded.filter(
    ({ judgement, grade }) => grade.scale === newest?.grade.scale && judgement.covers === newest.judgement.covers,
  );
  const runs: Run[] = [];
  for (const { grade, year } of comparable) {
    const last = runs.at(-1);
    if (last?.grade.slug === grade.slug) last.years.push(year);
    else runs.push({ grade, years: [year] });
  }
  return runs;
}

/** @param standing whether the last grade still stands */
function storyOf(runs: Run[], standing: boolean): string {
  const [first] = runs;
  if (first === undefined) return '';
  if (runs.length === 1) return steadyStory(first, standing);
  const again = confirmations(runs.at(-1));
  return `${listMoves(movesOf(runs), first)}${again}`;
}

function steadyStory(run: Run, standing: boolean): string {
  const grade = lowerFirst(run.grade.label);
  const [since] = run.years;
  if (run.years.length === 1)
    return `${standing ? 'is' : 'was'} ${grade} by its one overall grade on record (${since})`;
  return standing
    ? `has been ${grade} since ${since}${confirmations(run)}`
    : `was ${grade} from ${since}${confirmations(run)}`;
}

function confirmations(run: Run | undefined): string {
  const again = [...new Set(run?.years.slice(1).map(String))];
  return again.length === 0 ? '' : `, confirmed in ${listInWords(again)}`;
}

interface Move {
  up: boolean;
  to: Run;
}

/** Turning points: runs in one direction are told as one move. */
function movesOf(runs: Run[]): Move[] {
  const moves: Move[] = [];
  for (const [index, to] of runs.slice(1).entries()) {
    const up = to.grade.rank > (runs[index]?.grade.rank ?? 0);
    if (moves.at(-1)?.up === up) moves.pop();
    moves.push({ up, to });
  }
  return moves;
}

function listMoves(moves: Move[], first: Run): string {
  const words = moves.map(({ up, to }, index) => {
    const verb = up ? 'rose' : 'fell';
    return index === 0 ? `${verb} from ${withYear(first)} to ${withYear(to)}` : `${verb} to ${withYear(to)}`;
  });
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}, then ${words.at(-1)}`;
}

function withYear({ grade, years }: Run): string {
  return `${lowerFirst(grade.label)} (${years[0]})`;
}

function afterwards(history: CouncilHistory, options: TimelineOptions): string {
  const { authority } = history;
  const { closedOn } = authority;
  if (closedOn !== null && hasClosed(authority, options.today)) return `it closed on ${formatDate(closedOn)}`;
  const waiting = waitingEvents(history, options).find(({ publication }) => publication !== 'not-held');
  const fieldwork = waiting?.end ?? waiting?.start ?? null;
  if (waiting === undefined || fieldwork === null) return '';
  return `the report on its ${formatMonth(fieldwork)} inspection is awaited`;
}

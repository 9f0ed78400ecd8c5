import { clockSentence, viewSentence } from '../clock-words.ts';
import type { Clocks } from '../clocks.ts';
import type { CouncilHistory } from '../history.ts';
import { type Day, formatDate } from '../partial-date.ts';
import { CHILDRENS_SERVICES, OVERALL, ratingAsAt } from '../standing.ts';
import { standingSentence } from '../standing-sentence.ts';
import { cutTo, linesOf, PAPER, TYPE, type TypeSize } from './paper.ts';

/** What stands at the top, before the picture. */
export interface Head {
  name: string;
  /** For which day, and where it isn’t the usual, by which clock and in which state of the record. */
  when: string;
  sentence: string;
}

export interface HeadAsked {
  clocks: Clocks;
  today: Day;
  /** Up to when the record is complete; null in an empty one. */
  complete: Day | null;
}

/** @param fullName the council’s own, where `history` has it shortened */
export function headOf(fullName: string, history: CouncilHistory, asked: HeadAsked): Head {
  const { asAt, basis } = asked.clocks;
  const standing = ratingAsAt(history, { regime: CHILDRENS_SERVICES, area: OVERALL, asAt, basis });
  return {
    name: part(`${fullName}: children’s services inspections`, 2, TYPE.name),
    when: part(whenWords(asked), 4, TYPE.text),
    sentence: part(standingSentence(history, standing, asAt, asked.today), 4, TYPE.sentence),
  };
}

/** In pixels. */
export function headHeight({ name, when, sentence }: Head): number {
  const height = (text: string, type: TypeSize) => linesOf(text, PAPER.width, type) * type.line;
  return height(name, TYPE.name) + height(when, TYPE.text) + height(sentence, TYPE.sentence);
}

function part(text: string, most: number, type: TypeSize): string {
  return cutTo(text, most, PAPER.width, type);
}

function whenWords({ clocks, today, complete }: HeadAsked): string {
  const { asAt, basis } = clocks;
  const day =
    asAt === today ? `As at ${formatDate(today)}.` : `As at ${formatDate(asAt)}, printed on ${formatDate(today)}.`;
  const upTo = complete === null ? null : `Record complete to ${formatDate(complete)}.`;
  const usual = asAt === today && basis === 'known';
  const parts = [day, upTo, usual ? null : clockSentence(clocks, today), viewSentence(clocks)];
  return parts.filter((words) => words !== null).join(' ');
}

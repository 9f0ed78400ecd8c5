import { compareText } from '../newest-first.ts';
import { formatDate } from '../partial-date.ts';
import { OVERALL } from '../standing.ts';
import { listInWords } from '../standing-sentence.ts';
import { upperFirst } from '../timeline/casing.ts';
import type { ComparisonQuestion } from './council.ts';
import type { ComparedCouncil, SpreadBand, SpreadColumn } from './model.ts';
import { saidOfStanding } from './said.ts';

/** Councils of which the same is to be said. */
interface Alike {
  /** What follows "is" and "are": "rated good". */
  said: string;
  /** The best grades first, then those without. */
  place: string;
  councils: ComparedCouncil[];
}

const MOST_NAMED = 2;

/**
 * The finding in one sentence, without a full stop: "Lancashire is one of 4 of 11 councils rated good; Bradford is rated
 * inadequate". Every council is counted in exactly one part of it.
 */
export function comparisonTitle(councils: readonly ComparedCouncil[], question: ComparisonQuestion): string {
  const past = question.asAt !== question.today;
  const groups = alike(councils);
  const focus = councils.find((council) => council.focus);
  const own = groups.find((group) => focus !== undefined && group.councils.includes(focus));
  const open = councils.filter(({ duty }) => duty === 'open').length;
  const lead = own && focus ? [leadOf(focus, own, open, past)] : [];
  const rest = groups.filter((group) => group !== own).map((group) => told(group, councils.length, past));
  return withScope([...lead, ...rest].join('; '), scopeOf(question, past));
}

/** The same of one council among all that England has: "Lancashire is one of 67 of 153 councils in England rated good; …". */
export function spreadTitle(council: ComparedCouncil, last: SpreadColumn, question: ComparisonQuestion): string {
  const past = question.asAt !== question.today;
  const own = last.bands.find((band) => band.own);
  const [is, are] = past ? ['was', 'were'] : ['is', 'are'];
  const among = own === undefined ? '' : `${amongWords(own.count, last.total)} in England `;
  const [, said] = saidOf(council);
  const others = last.bands.filter((band) => band !== own);
  // "46 are rated outstanding, 61 good and 11 inadequate"
  const graded = others.filter(({ grade }) => grade !== null);
  const rated = graded.map(({ count, label, said }, index) =>
    index === 0 ? `${count} ${count === 1 ? is : are} ${said}` : `${count} ${label}`,
  );
  const rest = others.filter(({ grade }) => grade === null);
  const parts = [
    `${council.name} ${is} ${among}${said}`,
    listInWords(rated),
    ...rest.map((band) => bandTold(band, past)),
  ];
  return withScope(parts.filter((part) => part !== '').join('; '), scopeOf(question, past));
}

function bandTold({ count, said }: SpreadBand, past: boolean): string {
  const [is, are] = past ? ['was', 'were'] : ['is', 'are'];
  return `${count} ${count === 1 ? is : are} ${said}`;
}

function amongWords(count: number, all: number): string {
  return count === 1 ? `the only one of ${all} councils` : `one of ${count} of ${all} councils`;
}

function withScope(finding: string, scope: string): string {
  return scope === '' ? upperFirst(finding) : `${scope}: ${finding}`;
}

/** Overall and today need no saying. */
function scopeOf({ area, areaName, asAt }: ComparisonQuestion, past: boolean): string {
  const parts = [area === OVERALL ? [] : areaName, past ? `as at ${formatDate(asAt)}` : []].flat();
  return upperFirst(parts.join(', '));
}

function leadOf({ name, duty }: ComparedCouncil, { said, councils }: Alike, open: number, past: boolean): string {
  const [is, are] = past ? ['was', 'were'] : ['is', 'are'];
  const count = councils.length;
  if (duty !== 'open' || open === 1) return `${name} ${is} ${said}`;
  if (count === open) return `${allOf(open)} ${are} ${said}, ${name} among them`;
  return `${name} ${is} ${amongWords(count, open)} ${said}`;
}

function allOf(count: number): string {
  return count === 2 ? 'both councils' : `all ${count} councils`;
}

function told({ said, councils }: Alike, all: number, past: boolean): string {
  const [is, are] = past ? ['was', 'were'] : ['is', 'are'];
  const count = councils.length;
  if (count > MOST_NAMED && count === all) return `${allOf(count)} ${are} ${said}`;
  if (count > MOST_NAMED) return `${count} ${are} ${said}`;
  return `${listInWords(councils.map(({ name }) => name))} ${count === 1 ? is : are} ${said}`;
}

function alike(councils: readonly ComparedCouncil[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const council of councils) {
    const [place, said] = saidOf(council);
    const group = groups.get(place);
    if (group) group.councils.push(council);
    else groups.set(place, { place, said, councils: [council] });
  }
  return [...groups.values()].sort((a, b) => compareText(a.place, b.place));
}

/** Its group's place among the others, and what is said of it. */
function saidOf({ duty, standing: { grade, reason } }: ComparedCouncil): [string, string] {
  if (duty === 'closed') return ['3', 'closed'];
  if (duty === 'coming') return ['4', 'not open yet'];
  const place = grade === null ? `2 ${reason}` : `1 ${grade.scale} ${1000 - grade.rank}`;
  return [place, saidOfStanding(grade?.label ?? null, reason)];
}

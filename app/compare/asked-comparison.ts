import {
  type ComparisonChoices,
  companionsOf,
  comparedRecords,
  comparisonChoices,
  councilsTyped,
} from '@/data/comparison';
import { stoodSpans } from '@/data/shares';
import { type ComparisonAsked, type Params, readComparison } from '@/domain/comparison/asked';
import { chosenCouncils, companyProblem, lookedUp } from '@/domain/comparison/chosen';
import { type Comparison, compare, daysToCount } from '@/domain/comparison/compare';
import type { Problem } from '@/domain/inspection-form/problems';
import { areaAmong } from '@/domain/measures/asked';
import { countsOf } from '@/domain/measures/counts';
import type { Day } from '@/domain/partial-date';
import { CHILDRENS_SERVICES } from '@/domain/standing';

export interface AskedComparison {
  asked: ComparisonAsked;
  typed: { council: string; asAt: string };
  problems: Problem[];
  choices: ComparisonChoices;
  chosen: { slug: string; name: string }[];
  areaName: string;
  /** Whether the address says it as every link here would. */
  plain: boolean;
}

/** What an address asks to compare, with its councils looked up. */
export async function askedComparison(params: Params, today: Day): Promise<AskedComparison> {
  const { councils: typed, typed: typedDay, problems, ...read } = readComparison(params, today);
  const [choices, found] = await Promise.all([comparisonChoices(), councilsTyped(lookedUp(typed), today)]);
  const { authorities, ...taken } = chosenCouncils(typed, found);
  const area = areaAmong(choices.areas, read.area);
  const { with: way, sort, clocks } = read;
  const chosen = authorities.flatMap((slug) => choices.councils.find((council) => council.slug === slug) ?? []);
  const company = companyProblem(
    way,
    chosen.map(({ name }) => name),
  );
  return {
    asked: { authorities, with: way, area, sort, clocks },
    typed: { council: taken.typed, asAt: typedDay },
    problems: [...taken.problems, ...company, ...problems],
    choices,
    chosen,
    areaName: choices.areas.find(({ slug }) => slug === area)?.name ?? area,
    plain: [params.authority ?? []].flat().join(' ') === authorities.join(' '),
  };
}

/** The councils asked for, side by side; null where none was chosen. */
export async function comparisonOf({ asked, areaName }: AskedComparison, today: Day): Promise<Comparison | null> {
  const [first] = asked.authorities;
  if (first === undefined) return null;
  const { asAt, basis, ...view } = asked.clocks;
  const alone = asked.with === 'chosen';
  const companions = alone ? [] : await companionsOf(first, asked.with, asAt);
  const slugs = alone ? asked.authorities : [first, ...companions.map(({ slug }) => slug)];
  const closeness = new Map(
    companions.flatMap((one) => (one.closeness === null ? [] : [[one.slug, one.closeness] as const])),
  );
  const records = await comparedRecords(slugs, view);
  const question = { regime: CHILDRENS_SERVICES, area: asked.area, areaName, asAt, basis, today };
  const days = asked.with === 'england' ? daysToCount(records, question) : [];
  const spans = days.length === 0 ? [] : await stoodSpans({ ...question, view }, days);
  return compare(records, question, {
    sort: asked.sort ?? (asked.with === 'neighbours' ? 'closeness' : 'name'),
    focus: alone ? null : first,
    closeness,
    counted: days.map((day, index) => ({
      day,
      counts: countsOf(spans.filter(({ first, until }) => first <= index && index < until)),
    })),
  });
}

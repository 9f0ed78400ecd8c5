import { compareText } from '../newest-first.ts';
import { latest, type PartialDate } from '../partial-date.ts';
import type { Sort } from './asked.ts';
import type { ComparedCouncil } from './model.ts';

type Order = (a: ComparedCouncil, b: ComparedCouncil) => number;

/** Scales are kept apart: grades of two are in no order. */
const byGrade: Order = (a, b) => {
  const [one, other] = [a.standing.grade, b.standing.grade];
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareText(one.scale, other.scale) || other.rank - one.rank;
};

const ORDERS: Record<Sort, Order> = {
  name: () => 0,
  grade: byGrade,
  since: (a, b) => compareText(dayOf(a.standing.since), dayOf(b.standing.since)),
  published: (a, b) => compareText(dayOf(b.latest?.published, ''), dayOf(a.latest?.published, '')),
  closeness: (a, b) => rankOf(a) - rankOf(b),
};

/** Councils in the chosen order, the same in it by name. By what holds now, those without duties come last. */
export function inOrder(councils: readonly ComparedCouncil[], sort: Sort): ComparedCouncil[] {
  const byDuty: Order = (a, b) => Number(a.duty !== 'open') - Number(b.duty !== 'open');
  const apart = sort === 'name' || sort === 'closeness' ? () => 0 : byDuty;
  const byName: Order = (a, b) => a.name.localeCompare(b.name, 'en-GB') || compareText(a.slug, b.slug);
  return councils.toSorted((a, b) => apart(a, b) || ORDERS[sort](a, b) || byName(a, b));
}

/** What has no date sorts last. */
function dayOf(date: PartialDate | null | undefined, none = '9999-12-31'): string {
  return date === null || date === undefined ? none : latest(date);
}

/** The council itself comes before its neighbours. */
function rankOf({ focus, closeness }: ComparedCouncil): number {
  return focus ? 0 : (closeness?.rank ?? Number.MAX_SAFE_INTEGER);
}

/** How rows are ordered, in words that follow "in order of". */
export function orderInWords(sort: Sort): string {
  return {
    name: 'name',
    grade: 'grade, the best first',
    since: 'how long it has been held, the longest first',
    published: 'latest report, the newest first',
    closeness: 'how alike they are, the closest first',
  }[sort];
}

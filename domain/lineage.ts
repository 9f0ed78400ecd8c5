import type { AuthorityInBrief } from './history.ts';
import type { Day } from './partial-date.ts';

/** Where a succession is stated: a register, an order, or an announcement made before it happens. */
export interface LineageSource {
  title: string;
  publisher: string;
  url: string | null;
}

/** One council's duties passing to another, in whole or in part. */
export interface SuccessionLink {
  from: AuthorityInBrief;
  to: AuthorityInBrief;
  /** First day of the new responsibility; it may be a day to come. */
  on: Day;
  /** What passed, where it was not the whole. */
  part: string | null;
  source: LineageSource;
}

/** The other council of a change, and the changes beyond it. */
export interface LineageStep extends Pick<SuccessionLink, 'on' | 'part' | 'source'> {
  authority: AuthorityInBrief;
  further: LineageStep[];
}

export interface Lineage {
  /** Councils it took over from, each with those before them. */
  ancestors: LineageStep[];
  /** Councils that took over from it, or are to, each with those after them. */
  descendants: LineageStep[];
}

type Direction = { near: 'from' | 'to'; far: 'from' | 'to'; follows: (step: Day, next: Day) => boolean };

const BACK: Direction = { near: 'to', far: 'from', follows: (step, next) => next <= step };
const ON: Direction = { near: 'from', far: 'to', follows: (step, next) => next >= step };

/**
 * The councils before and after one, over as many generations as there are, each in order of date and then of name. A step only
 * leads on to changes of the same day or further away in time: what a council took over later was never passed on before.
 * Each council is followed once, so that a ring of successions comes to an end.
 */
export function lineageOf(id: string, links: readonly SuccessionLink[]): Lineage {
  return { ancestors: stepsFrom(id, links, BACK), descendants: stepsFrom(id, links, ON) };
}

function stepsFrom(id: string, links: readonly SuccessionLink[], direction: Direction): LineageStep[] {
  const followed = new Set([id]);
  const follow = (from: string, day: Day | null): LineageStep[] => {
    const next = links
      .filter((link) => link[direction.near].id === from && (day === null || direction.follows(day, link.on)))
      .filter((link) => link[direction.far].id !== id)
      .sort(inOrder(direction));
    const fresh = next.map((link) => !followed.has(link[direction.far].id));
    for (const link of next) followed.add(link[direction.far].id);
    return next.map(({ on, part, source, ...link }, index) => {
      const authority = link[direction.far];
      return { authority, on, part, source, further: fresh[index] ? follow(authority.id, on) : [] };
    });
  };
  return follow(id, null);
}

function inOrder({ far }: Direction) {
  return (a: SuccessionLink, b: SuccessionLink) =>
    a.on.localeCompare(b.on) || a[far].name.localeCompare(b[far].name, 'en-GB');
}

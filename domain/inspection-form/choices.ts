import type { Grade } from '../history.ts';
import type { Day } from '../partial-date.ts';

/** What the form offers: every framework version with the kinds it has and the areas it judges, and every council. */
export interface FormChoices {
  authorities: AuthorityChoice[];
  versions: VersionChoice[];
}

export interface AuthorityChoice {
  id: string;
  slug: string;
  name: string;
  openedOn: Day | null;
  closedOn: Day | null;
}

export interface VersionChoice {
  slug: string;
  label: string;
  framework: string;
  regime: string;
  kinds: { slug: string; name: string; graded: boolean }[];
  areas: AreaChoice[];
}

export interface AreaChoice {
  slug: string;
  label: string;
  scale: string;
  /** Whether its reports print a percentage beside the grade. */
  printsPercentage: boolean;
  /** Best first. */
  grades: Grade[];
}

/** The areas to fill in for a version and kind: none for a visit, and none until both are chosen. */
export function areasFor(versions: readonly VersionChoice[], version: string, kind: string): AreaChoice[] {
  const chosen = versions.find(({ slug }) => slug === version);
  const graded = chosen?.kinds.find(({ slug }) => slug === kind)?.graded ?? false;
  return graded ? (chosen?.areas ?? []) : [];
}

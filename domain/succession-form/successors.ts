import type { AuthorityChoice } from '../inspection-form/choices.ts';
import type { Problems } from '../inspection-form/problems.ts';
import { slugOf } from '../slug.ts';
import { keptText, TEXTS, textProblem } from '../text.ts';
import type { SuccessorTyped } from './values.ts';

/** What the form offers. */
export interface SuccessionChoices {
  authorities: AuthorityChoice[];
  types: { slug: string; name: string }[];
  regions: { code: string; name: string }[];
}

/** A council that the record does not have yet. It opens on the day of the change. */
export interface NewAuthority {
  slug: string;
  name: string;
  officialName: string;
  type: string;
  region: string;
}

/** A council that takes over: one of the record, or a new one. */
export interface SuccessorDraft {
  /** Its row in the form. */
  n: number;
  council: { id: string; name: string } | { create: NewAuthority };
  /** What passes to it, where it is not the whole. */
  part: string | null;
}

/** Reads the successors; rows left blank are left out. */
export function readSuccessors(
  typed: readonly SuccessorTyped[],
  choices: SuccessionChoices,
  { partly, problems }: { partly: boolean; problems: Problems },
): SuccessorDraft[] {
  const drafts: SuccessorDraft[] = [];
  for (const [index, row] of typed.entries()) {
    if (Object.values(row).every((text) => keptText(text) === null)) continue;
    const n = index + 1;
    const part = readPart(row, n, { partly, problems });
    const council = row.council === '' ? readNew(row, n, choices, problems) : readKnown(row, n, choices, problems);
    if (council === null) continue;
    if (drafts.some((other) => keyOf(other.council) === keyOf(council)))
      problems.add(`successor-${n}-council`, `Council ${n}`, 'is the same as one above');
    drafts.push({ n, council, part });
  }
  const none = typed.every((row) => Object.values(row).every((text) => keptText(text) === null));
  if (none) problems.add('successor-1-council', 'Council 1', 'is missing: choose it, or name a new one');
  return drafts;
}

function keyOf(council: SuccessorDraft['council']): string {
  return 'create' in council ? council.create.slug : council.id;
}

function readPart(
  { part }: SuccessorTyped,
  n: number,
  { partly, problems }: { partly: boolean; problems: Problems },
): string | null {
  const missing = partly && keptText(part) === null ? 'is missing: say in a few words which part it is' : null;
  problems.add(`successor-${n}-part`, `What passes to council ${n}`, missing ?? textProblem(part, TEXTS.part));
  return keptText(part);
}

function readKnown(
  row: SuccessorTyped,
  n: number,
  { authorities }: SuccessionChoices,
  problems: Problems,
): SuccessorDraft['council'] | null {
  const known = authorities.find(({ id }) => id === row.council);
  if (known === undefined) problems.add(`successor-${n}-council`, 'Choose', `council ${n} from the list`);
  if (keptText(row.name) !== null || keptText(row.officialName) !== null) {
    const either = 'must be blank where the council is in the record already';
    problems.add(`successor-${n}-name`, `The name of new council ${n}`, either);
  }
  return known === undefined ? null : { id: known.id, name: known.name };
}

function readNew(
  row: SuccessorTyped,
  n: number,
  { types, regions }: SuccessionChoices,
  problems: Problems,
): SuccessorDraft['council'] | null {
  const name = requiredText(row.name, `successor-${n}-name`, `The name of new council ${n}`, problems);
  const official = `successor-${n}-officialName`;
  const officialName = requiredText(row.officialName, official, `The full name of new council ${n}`, problems);
  const type = types.find(({ slug }) => slug === row.type);
  if (type === undefined) problems.add(`successor-${n}-type`, 'Choose', `the type of new council ${n}`);
  const region = regions.find(({ code }) => code === row.region);
  if (region === undefined) problems.add(`successor-${n}-region`, 'Choose', `the region of new council ${n}`);
  if (name === null || officialName === null || !type || !region) return null;
  return { create: { slug: slugOf(name), name, officialName, type: type.slug, region: region.code } };
}

function requiredText(typed: string, field: string, label: string, problems: Problems): string | null {
  const kept = keptText(typed);
  const wrong = kept === null ? 'is missing' : (textProblem(typed, TEXTS.council) ?? unnameable(kept));
  problems.add(field, label, wrong);
  return wrong === null ? kept : null;
}

/** A name must leave something to stand in an address. Letters such as ㎒ become several there. */
function unnameable(name: string): string | null {
  const slug = slugOf(name);
  if (slug.length > TEXTS.council.longest) return 'is too long for an address: spell it in plain letters';
  return /\p{Letter}/u.test(name) && slug !== '' ? null : 'must have letters in it';
}

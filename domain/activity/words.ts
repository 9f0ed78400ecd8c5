import { z } from 'zod';
import { parseRecord } from '../parse-record.ts';
import { formatDate } from '../partial-date.ts';
import { ROLES } from '../permission.ts';
import { type Verb, verbInWords } from '../revision.ts';
import { type Difference, differenceOf, type RecordWords } from '../revision-difference.ts';
import { listInWords } from '../standing-sentence.ts';

/** One change of anything here, as it is kept. */
export interface Change {
  id: string;
  /** `inspection`, `article`, `authority`, `succession`, `person`, `invitation`, or what later versions add. */
  subjectType: string;
  subjectId: string;
  number: number;
  verb: Verb;
  before: unknown;
  after: unknown;
  /** Null for somebody without an account. */
  actorId: string | null;
  actorName: string;
  reason: string | null;
  recordedAt: Date;
}

/** The same for readers. */
export interface ChangeInWords {
  /** "Amended: standard inspection of Lancashire, ILACS, from 28 November 2022". */
  title: string;
  /** Where what was changed can be seen, or null. */
  href: string | null;
  /** What an amendment made different; of everything else the title says enough. */
  differences: Difference[];
}

/** Puts a change into words. What a later version keeps, and these words don't know, is named by its type and id. */
export function changeInWords(change: Change, words: RecordWords): ChangeInWords {
  const { subjectType, subjectId, verb } = change;
  const told = (title: string, href: string | null = null) => ({ title, href, differences: [] });
  const council = words.authorities.get(subjectId) ?? subjectId;
  switch (subjectType) {
    case 'inspection':
      return inspectionChange(change, words);
    case 'article':
      return told(`Coverage recorded: ${titleOf(change.after) ?? subjectId}`, '/coverage');
    case 'authority':
      return told(`${verbInWords(verb)}: ${council}, as a council`, `/authorities/${subjectId}`);
    case 'succession':
      return told(successionInWords(change, council, words), `/authorities/${subjectId}`);
    case 'person':
      return told(personInWords(change), null);
    case 'invitation':
      return told(invitationInWords(change), null);
    default:
      return told(`${verbInWords(verb)}: ${subjectType} ${subjectId}`);
  }
}

function inspectionChange({ subjectId, verb, number, before, after }: Change, words: RecordWords): ChangeInWords {
  const [was, is] = [parseRecord(before), parseRecord(after)];
  const record = is ?? was;
  const href = `/inspections/${subjectId}/history#change-${number}`;
  if (record === null) return { title: `${verbInWords(verb)}: inspection ${subjectId}`, href, differences: [] };
  const councils = listInWords(record.authorities.map((id) => words.authorities.get(id) ?? id));
  const kind = (words.kinds.get(record.kind) ?? record.kind).toLowerCase();
  const version = words.versions.get(record.version) ?? record.version;
  const day = record.start ?? record.published;
  const dated = day === null ? '' : `, ${record.start === null ? 'published' : 'from'} ${formatDate(day)}`;
  return {
    title: `${verbInWords(verb)}: ${kind} of ${councils}, ${version}${dated}`,
    href,
    differences: verb === 'amend' ? differenceOf(was, is, words) : [],
  };
}

const Titled = z.object({ title: z.string() });
const Succession = z.object({
  on: z.string(),
  whole: z.boolean(),
  successors: z.array(z.object({ authority: z.string() })),
});
const Account = z.object({ name: z.string(), role: z.enum(ROLES) });
const Invitation = z.object({ role: z.enum(ROLES) });

const titleOf = (json: unknown) => Titled.safeParse(json).data?.title ?? null;

function successionInWords({ verb, after }: Change, council: string, words: RecordWords): string {
  const { data } = Succession.safeParse(after);
  if (data === undefined) return `${verbInWords(verb)}: a change of ${council}`;
  const heirs = listInWords(data.successors.map(({ authority }) => words.authorities.get(authority) ?? authority));
  const what = data.whole ? `${council} is replaced by ${heirs}` : `part of ${council} passes to ${heirs}`;
  return `${verbInWords(verb)}: ${what} on ${formatDate(data.on)}`;
}

function personInWords({ verb, before, after, reason }: Change): string {
  const [was, is] = [Account.safeParse(before).data, Account.safeParse(after).data];
  const name = is?.name ?? was?.name ?? 'somebody';
  if (verb === 'withdraw') return `Account closed: ${name}`;
  if (was === undefined) return `Account made: ${name}${is === undefined ? '' : `, ${is.role}`}`;
  if (is !== undefined && is.role !== was.role) return `Role changed: ${name}, from ${was.role} to ${is.role}`;
  return `Account of ${name}${reason === null ? ' changed' : ''}`;
}

function invitationInWords({ verb, before, after }: Change): string {
  const role = Invitation.safeParse(after).data?.role ?? Invitation.safeParse(before).data?.role;
  return `Invitation ${verb === 'withdraw' ? 'withdrawn' : 'made'}${role === undefined ? '' : `: ${role}`}`;
}

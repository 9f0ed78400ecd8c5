import type { ActivityAsked, ActivityChoices, Cursor } from '../domain/activity/asked.ts';
import { CHANGE_KINDS, WITHOUT_ACCOUNT } from '../domain/activity/kinds.ts';
import type { Change } from '../domain/activity/words.ts';
import { database } from './database.ts';
import { endOfDay, startOfDay } from './first-change.ts';
import { Prisma } from './generated/client.ts';

/** Changes of everything here: who changed what, when and why. For the changes of one inspection see revisions.ts. */

/** Whom and which councils the list can be asked for, by name; councils closed long ago too, since theirs are corrected. */
export async function activityChoices(): Promise<ActivityChoices> {
  const select = { id: true, name: true } as const;
  const [people, councils] = await Promise.all([
    database().user.findMany({ select, orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
    database().authority.findMany({ select, orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
  ]);
  return { people: [...people, ...WITHOUT_ACCOUNT], councils };
}

/** The changes asked for, newest first: at most `most` of them, from just after `after` on. */
export async function changesAsked(asked: ActivityAsked, after: Cursor | null, most: number): Promise<Change[]> {
  return database().$queryRaw<Change[]>`
    SELECT id, subject_type AS "subjectType", subject_id AS "subjectId", number, verb, before, after,
      actor_id AS "actorId", actor_name AS "actorName", reason, recorded_at AS "recordedAt"
    FROM revision
    WHERE ${Prisma.join([Prisma.sql`true`, ...conditionsOf(asked), ...beyond(after)], ' AND ')}
    ORDER BY recorded_at DESC, number DESC, id
    LIMIT ${most}`;
}

function conditionsOf({ person, council, kind, from, to }: ActivityAsked): Prisma.Sql[] {
  return [
    ...(person === null ? [] : [madeBy(person)]),
    ...(council === null ? [] : [about(council)]),
    ...(kind === null ? [] : [ofKind(kind)]),
    ...(from === null ? [] : [Prisma.sql`recorded_at >= ${startOfDay(from)}`]),
    ...(to === null ? [] : [Prisma.sql`recorded_at < ${endOfDay(to)}`]),
  ];
}

function madeBy(person: string): Prisma.Sql {
  const name = WITHOUT_ACCOUNT.find(({ id }) => id === person)?.name;
  return name === undefined ? Prisma.sql`actor_id = ${person}` : Prisma.sql`actor_id IS NULL AND actor_name = ${name}`;
}

/** An inspection that was the council's before or after the change, its coverage, or a change of what it is and who follows it. */
function about(council: string): Prisma.Sql {
  const listed = Prisma.sql`${JSON.stringify([council])}::jsonb`;
  return Prisma.sql`(after -> 'authorities' @> ${listed}
    OR (before IS NOT NULL AND before -> 'authorities' @> ${listed})
    OR (subject_type IN ('authority', 'succession') AND subject_id = ${council})
    OR (subject_type = 'succession'
      AND subject_id IN (SELECT predecessor_id FROM succession WHERE successor_id = ${council}))
    OR (subject_type = 'article'
      AND subject_id IN (SELECT article_id FROM article_authority WHERE authority_id = ${council})))`;
}

function ofKind(kind: string): Prisma.Sql {
  const asked = CHANGE_KINDS.find(({ slug }) => slug === kind);
  if (asked === undefined) throw new Error(`no kind of change is called ${kind}`);
  const subjects = Prisma.sql`subject_type IN (${Prisma.join([...asked.subjects])})`;
  return asked.verb === null ? subjects : Prisma.sql`${subjects} AND verb = ${asked.verb}::verb`;
}

function beyond(after: Cursor | null): Prisma.Sql[] {
  if (after === null) return [];
  const { recordedAt, number, id } = after;
  return [
    Prisma.sql`(recorded_at < ${recordedAt} OR (recorded_at = ${recordedAt}
      AND (number < ${number} OR (number = ${number} AND id > ${id}))))`,
  ];
}

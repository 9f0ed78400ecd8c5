import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect } from 'vitest';
import { database } from '../../data/database.ts';
import { recordNow } from '../../data/inspection-record.ts';
import { addPerson, COMMAND_LINE } from '../../data/people.ts';
import { parseRecord } from '../../domain/parse-record.ts';
import type { Person } from '../../domain/permission.ts';
import type { Written } from './written-rows.ts';

/** What a post has done: whose record it changed, under which key. Null where it was refused. */
export type Done = { type: string; id: string; requestKey: string } | null;

/** Somebody who may do all that a post can ask for. */
export async function administrator(): Promise<Person> {
  const account = { name: 'Ada Admin', email: 'ada@example.org', password: 'kettle gravel moth' };
  const added = await addPerson({ ...account, role: 'administrator' }, COMMAND_LINE);
  if (!added.added) throw new Error(added.why);
  return added.person;
}

interface Posts<Post> {
  written: () => Promise<Written>;
  posts: fc.Arbitrary<Post>;
  runs: number;
  /** As the form's action does it, with the key that its page was shown with. */
  send: (post: Post, requestKey: string) => Promise<Done>;
  /** What the revision must say of a subject that is not an inspection, as the record says it now. */
  now?: (id: string) => Promise<object>;
}

/**
 * Sends posts at random. One that is refused must write no row. One that is not must make one revision of what it changed, which
 * says afterwards what the record says, and revisions of nothing but what came with it; sent again, it must write nothing more.
 * @returns how many were not refused
 */
export async function eachWholeOrNothing<Post>({ written, posts, runs, send, now }: Posts<Post>): Promise<number> {
  let accepted = 0;
  await written();
  const holds = async (post: Post) => {
    const requestKey = randomUUID();
    const done = await send(post, requestKey);
    const rows = await written();
    if (done === null) {
      expect(rows).toEqual({});
      return;
    }
    accepted += 1;
    await expectOneRevision(done, rows, now);
    if (done.requestKey !== requestKey || accepted % 10 !== 0) return;
    expect(await send(post, requestKey)).toEqual(done);
    expect(await written()).toEqual({});
  };
  // The record has moved on when a failure is looked into, so that making the post smaller would only mislead.
  await fc.assert(fc.asyncProperty(posts, holds), { numRuns: runs, endOnFailure: true });
  return accepted;
}

async function expectOneRevision(
  { type, id, requestKey }: Exclude<Done, null>,
  rows: Written,
  now: Posts<never>['now'],
): Promise<void> {
  const revisions = await database().revision.findMany({
    where: { OR: [{ requestKey }, { requestKey: { startsWith: `${requestKey}:` } }] },
    select: { subjectType: true, subjectId: true, requestKey: true, after: true },
  });
  expect(revisions).toHaveLength(rows.revision ?? 0);
  const own = revisions.filter(({ subjectType, subjectId }) => subjectType === type && subjectId === id);
  expect(own.map((revision) => revision.requestKey)).toEqual([requestKey]);
  const after = own[0]?.after ?? null;
  if (type === 'inspection') expect(parseRecord(after)).toEqual(await recordNow(database(), id));
  else expect(after).toMatchObject((await now?.(id)) ?? { now: 'how to read it back' });
}

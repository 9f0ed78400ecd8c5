import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { database } from '@/data/database';
import { toDay, toDayOrNull } from '@/data/dates';
import { successionChoices } from '@/data/succession-choices';
import { recordSuccession } from '@/data/successions';
import { formOf, type Post, withHidden } from '@/domain/random-posts/post';
import { successionPosts } from '@/domain/random-posts/succession';
import { requestKeyIn } from '@/domain/request-key';
import { parseSuccession } from '@/domain/succession-form/parse';
import { successionValuesFrom } from '@/domain/succession-form/values';
import { administrator, type Done, eachWholeOrNothing } from '@/scripts/test/whole-or-nothing';
import { brokenIn } from '@/scripts/test/whole-record';
import { watchRows } from '@/scripts/test/written-rows';

const TODAY = '2026-11-24';
/** The posts of each round choose among the councils that the rounds before have made, too. */
const ROUNDS = 10;
const RUNS = 100;

it(`each of ${ROUNDS * RUNS} posts records a change between councils whole, or nothing`, {
  timeout: 300_000,
}, async () => {
  const person = await administrator();
  const written = await watchRows();
  let accepted = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const choices = await successionChoices();
    const send = async (post: Post, shownKey: string): Promise<Done> => {
      const form = formOf(withHidden({ requestKey: shownKey }, post));
      const parsed = parseSuccession(successionValuesFrom(form), choices, TODAY);
      if ('problems' in parsed) return null;
      const requestKey = requestKeyIn(form, null) ?? randomUUID();
      const { outcome } = await recordSuccession(parsed.draft, person, requestKey);
      return outcome === 'refused' ? null : { type: 'succession', id: parsed.draft.authority.id, requestKey };
    };
    const posts = successionPosts(choices, TODAY);
    accepted += await eachWholeOrNothing({ written, posts, runs: RUNS, send, now: changeOf });
  }
  expect(accepted / (ROUNDS * RUNS)).toBeGreaterThan(0.2);
  expect(await brokenIn(database())).toEqual([]);
});

const told = new Set<string>();

/** What has been added to a council's successors since this was last asked. */
async function changeOf(id: string): Promise<object> {
  const rows = await database().succession.findMany({ where: { predecessorId: id }, include: { source: true } });
  const added = rows.filter(({ successorId }) => !told.has(`${id} ${successorId}`));
  for (const { successorId } of added) told.add(`${id} ${successorId}`);
  const { closedOn } = await database().authority.findUniqueOrThrow({ where: { id } });
  return {
    closedOn: toDayOrNull(closedOn),
    successors: expect.arrayContaining(added.map(({ successorId, part }) => ({ authority: successorId, part }))),
    ...oneOf(
      added.map(({ on, source: { title, publisher, url, publishedOn } }) => ({
        on: toDay(on),
        source: { title, publisher, url, publishedOn: toDayOrNull(publishedOn) },
      })),
    ),
  };
}

/** They are all of one day, by one source. */
function oneOf(rows: readonly object[]): object {
  expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(1);
  return rows[0] ?? {};
}

import { expect, it } from 'vitest';
import { database } from '@/data/database';
import { joinWith } from '@/data/people';
import { joiningLinkState, makeToken } from '@/data/tokens';
import { accountPosts } from '@/domain/random-posts/account';
import { formOf, type Post, withHidden } from '@/domain/random-posts/post';
import { NewAccount } from '@/domain/sign-in';
import { type Done, eachWholeOrNothing } from '@/scripts/test/whole-or-nothing';
import { brokenIn } from '@/scripts/test/whole-record';
import { watchRows } from '@/scripts/test/written-rows';

/** Few, because a password is slow to hash on purpose. */
const RUNS = 300;

it(`each of ${RUNS} posts makes one account of a link, or uses up no link`, { timeout: 300_000 }, async () => {
  const links: string[] = [];
  for (let n = 0; n < RUNS; n += 1)
    links.push(await makeToken(database(), { purpose: 'invite', role: n % 2 === 0 ? 'editor' : 'contributor' }));
  let used = 0;
  const send = async (post: Post): Promise<Done> => {
    const form = formOf(withHidden({ token: links[used] ?? '' }, post));
    const parsed = NewAccount.safeParse(Object.fromEntries(form));
    const token = form.get('token');
    if (!parsed.success || typeof token !== 'string' || (await joiningLinkState(token)) !== 'open') return null;
    const joined = await joinWith(token, parsed.data);
    if (!joined.added) return null;
    used += 1;
    return { type: 'person', id: joined.person.id, requestKey: `person:${joined.person.id}` };
  };
  const now = (id: string) => database().user.findUniqueOrThrow({ where: { id }, select: { name: true, role: true } });
  const accepted = await eachWholeOrNothing({
    written: await watchRows(),
    posts: accountPosts,
    runs: RUNS,
    send,
    now,
  });
  expect(accepted / RUNS).toBeGreaterThan(0.2);
  expect(await database().token.count({ where: { usedAt: { not: null } } })).toBe(accepted);
  expect(await brokenIn(database())).toEqual([]);
});

import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { withDatabase } from '../../data/database.ts';
import { hostileValue } from '../../domain/random-posts/hostile.ts';
import { brokenIn } from '../../scripts/test/whole-record.ts';
import { actionId, type Call, formCall, INVITE, MAKE_RESET_LINK, scriptCall, send, type Values } from '../actions.ts';
import { expect, test } from '../fixtures.ts';
import { gradeline } from '../gradeline.ts';
import type { Arranged, Case } from './case.ts';
import { CASES } from './cases.ts';
import { fingerprint } from './fingerprint.ts';
import { type Cookies, cookiesOfEveryKind } from './people.ts';

/** Whatever the right person posts, nothing breaks, and what is refused leaves no trace. */

const POSTS = 1000;
/** Of those that make a person of their own, which takes a second, there are few; used up, they are posts of somebody signed out. */
const FEW = 1;
/** They answer with a link on the page, and not by leading on. */
const ANSWERING: readonly string[] = [INVITE, MAKE_RESET_LINK];

/** What stands in the place of the state that a form's script sends along. */
const states = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, '', 0, [], {}, { requestKey: 'x', values: null, problems: 1, made: {} }),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

/** Up to four fields that hold something else, one of them perhaps a field that no form has. */
const posts = fc.record({
  which: fc.nat(),
  changes: fc.array(fc.record({ field: fc.nat(40), value: hostileValue }), { maxLength: 4 }),
  state: states,
  plain: fc.nat(4).map((n) => n === 0),
});

type Ready = Arranged & Pick<Case, 'mutation' | 'may'>;

let cookies: Cookies;

test.beforeAll(async ({ playwright, pool }) => {
  const open = () => playwright.request.newContext({ baseURL: gradeline().url });
  cookies = await cookiesOfEveryKind(open, async (sql, values = []) => (await pool.query(sql, values)).rows);
});

test(`of ${POSTS} posts, right ones and hostile ones, none breaks anything or is half done`, async ({
  playwright,
  rows,
}) => {
  // The journeys are at work beside it.
  test.setTimeout(600_000);
  const ready: Ready[] = [];
  for (const { mutation, may, arrange } of CASES) {
    const often = may === 'own' || may === 'anybody' ? FEW : POSTS / CASES.length / 2;
    for (let n = 0; n < often; n += 1) ready.push({ mutation, may, ...(await arrange(rows)) });
  }
  const outside = await playwright.request.newContext({ baseURL: gradeline().url });
  const broken = await withDatabase(gradeline().databaseUrl, brokenIn);
  let before = await fingerprint(rows);
  let done = 0;
  const ask = async ({ which, changes, state, plain }: Post & { which: number }) => {
    const one = ready[which % ready.length];
    if (one === undefined) return;
    const headers = headersFor(one, cookies);
    const page = plain ? await (await outside.get(one.path, { headers })).text() : null;
    const answer = await send(outside, one.path, callOf(one, { changes, state, plain }, page), headers);
    expect(answer.status(), `${one.mutation}: ${await answer.text()}`).toBeLessThan(500);
    const went = answer.status() === 303 || answer.headers()['x-action-redirect'] !== undefined;
    const after = await fingerprint(rows);
    if (went) done += 1;
    else if (!ANSWERING.includes(one.mutation)) expect(after, `${one.mutation} was refused`).toEqual(before);
    before = after;
  };
  await fc.assert(fc.asyncProperty(posts, ask), { numRuns: POSTS, endOnFailure: true });
  expect(done, 'posts that were accepted').toBeGreaterThan(POSTS / 20);
  const half = await withDatabase(gradeline().databaseUrl, brokenIn);
  // The tests' own inspections are put there by SQL, without the revision that would be their first.
  const faults = half.filter((fault) => !broken.includes(fault) && !fault.startsWith('a first revision'));
  expect(faults, 'what was half done').toEqual([]);
  await outside.dispose();
});

test('a call that brings no form, or no state, breaks nothing', async ({ playwright, rows }) => {
  const outside = await playwright.request.newContext({ baseURL: gradeline().url });
  const before = await fingerprint(rows);
  for (const { mutation } of CASES) {
    for (const data of ['[]', '[null]', '[null,null]', '[null,"x"]', '[null,{}]', '[{},[]]', '[null,{"get":1}]']) {
      const call = {
        'next-action': actionId(mutation),
        accept: 'text/x-component',
        'content-type': 'text/plain;charset=UTF-8',
      };
      const headers = { ...call, origin: gradeline().url, cookie: cookies.contributor };
      const answer = await outside.post('/about', { data, headers, maxRedirects: 0 });
      expect(answer.status(), `${mutation} of ${data}`).toBeLessThan(500);
    }
  }
  // Whoever sends them may sign themself out, and end their own other sessions.
  const { session: _own, ...after } = await fingerprint(rows);
  const { session: _before, ...untouched } = before;
  expect(after).toEqual(untouched);
  await outside.dispose();
});

function headersFor({ may, own = '' }: Ready, people: Cookies): Values {
  const cookie = may === 'anybody' || may === 'own' ? own : people[may];
  // Each from a network of its own, so that limits on guessing don't answer in the place of what is looked at.
  const from = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
  return { origin: gradeline().url, 'x-forwarded-for': from, ...(cookie === '' ? {} : { cookie }) };
}

type Post = { changes: { field: number; value: string }[]; state: unknown; plain: boolean };

function callOf({ mutation, button, form, before }: Ready, { changes, state }: Post, page: string | null): Call {
  const fields = changedFields(form ?? {}, changes);
  if (page?.includes(button)) return formCall(page, button, fields);
  const arguments_ = state === undefined || before.length === 0 ? before : [state];
  return scriptCall(actionId(mutation), arguments_, form === null ? null : fields);
}

function changedFields(form: Values, changes: Post['changes']): Values {
  const names = [
    ...Object.keys(form),
    '__proto__',
    'constructor',
    'grade-',
    'grade-__proto__',
    'article-1-url',
    'intent',
  ];
  const changed = changes.map(({ field, value }) => [names[field % names.length] ?? 'odd', value] as const);
  return { ...form, ...Object.fromEntries(changed) };
}

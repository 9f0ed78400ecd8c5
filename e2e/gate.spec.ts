import { randomUUID } from 'node:crypto';
import {
  AMEND,
  ASK_FOR_LINK,
  actionId,
  CHANGE_PASSWORD,
  cookieOf,
  END_OTHERS,
  END_SESSION,
  formCall,
  JOIN,
  RECORD,
  RESET,
  RESTORE,
  SIGN_IN,
  SIGN_OUT,
  SUCCESSION,
  scriptCall,
  send,
  serverActions,
  type Values,
  WITHDRAW,
} from './actions.ts';
import { expect, test } from './fixtures.ts';
import { gradeline } from './gradeline.ts';
import { contributorsCookie, senders } from './senders.ts';

/** Whoever is not signed in as an editor changes nothing, whichever way and with whichever headers they ask. */

/** Those that change what is recorded are called in gate-of-corrections.spec.ts, those of sessions in gate-of-sessions.spec.ts. */
const TESTED = [
  RECORD,
  AMEND,
  WITHDRAW,
  RESTORE,
  SUCCESSION,
  JOIN,
  SIGN_IN,
  SIGN_OUT,
  ASK_FOR_LINK,
  RESET,
  CHANGE_PASSWORD,
  END_SESSION,
  END_OTHERS,
];

test('every server action there is has its test here', () => {
  expect([...serverActions().keys()].sort()).toEqual(TESTED.sort());
});

for (const way of ['as a script would', 'as a plain form'] as const) {
  test(`recording ${way} changes nothing, unless an editor does it here`, async ({
    page,
    editor,
    person,
    playwright,
    rows,
  }) => {
    const contributor = await person('editor');
    const editors = await cookieOf(page);
    const outside = await playwright.request.newContext({ baseURL: gradeline().url });
    const contributors = await contributorsCookie(
      contributor,
      playwright.request.newContext({ baseURL: gradeline().url }),
      rows,
    );
    const html = await (await page.request.get('/inspections/new')).text();
    const mark = `https://example.org/${randomUUID()}`;
    const requestKey = randomUUID();
    const form = { ...draft(way), requestKey, note: mark, 'article-1-url': mark, 'article-1-title': mark };
    const call =
      way === 'as a plain form'
        ? formCall(html, 'Record this inspection', form)
        : scriptCall(actionId(RECORD), [{ values: {}, problems: [], requestKey, duplicate: null }], form);
    const written = () =>
      rows(
        `select (select count(*)::int from inspection where note = $1) as inspections,
                (select count(*)::int from article where url = $1) as articles,
                (select count(*)::int from revision where request_key like $2 || '%') as revisions`,
        [mark, requestKey],
      );

    for (const { who, headers } of senders(gradeline().url, editors, contributors)) {
      await send(outside, '/inspections/new', call, headers);
      expect(await written(), who).toEqual([{ inspections: 0, articles: 0, revisions: 0 }]);
    }
    await send(outside, '/inspections/new', call, { origin: gradeline().url, cookie: editors });
    const [after] = await written();
    expect(after, `${editor.name}, here: the same call does record`).toMatchObject({ inspections: 1, articles: 1 });
    await outside.dispose();
  });
}

/** A visit that nobody recorded yet; each way has a day of its own. */
function draft(way: string): Values {
  return {
    authority: 'isles-of-scilly',
    version: 'ilacs-2023',
    kind: 'focused-visit',
    'start-day': way === 'as a plain form' ? '11' : '12',
    'start-month': '6',
    'start-year': '2024',
  };
}

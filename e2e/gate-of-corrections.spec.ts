import { randomUUID } from 'node:crypto';
import { AMEND, actionId, cookieOf, formCall, RESTORE, scriptCall, send, type Values, WITHDRAW } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { gradeline } from './gradeline.ts';
import { ownInspection } from './own-inspection.ts';
import { contributorsCookie, senders } from './senders.ts';

/** Whoever is not signed in as an editor changes nothing that is recorded, whichever way and with whichever headers they ask. */

const CHANGES = [
  { verb: 'amend', action: AMEND, button: 'Amend this inspection', withdrawn: false },
  { verb: 'withdraw', action: WITHDRAW, button: 'Withdraw this inspection', withdrawn: false },
  { verb: 'restore', action: RESTORE, button: 'Restore this inspection', withdrawn: true },
] as const;

for (const { verb, action, button, withdrawn } of CHANGES) {
  for (const way of ['as a script would', 'as a plain form'] as const) {
    test(`${verb} ${way}: nothing changes, unless an editor does it here`, async ({
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
      const { id, day } = await ownInspection(rows, { withdrawn });
      const path = `/inspections/${id}/${verb}`;
      const html = await (await page.request.get(path)).text();
      const requestKey = randomUUID();
      const form = { ...typed(day), inspection: id, seen: '0', reason: `By ${editor.name}`, requestKey };
      const call =
        way === 'as a plain form'
          ? formCall(html, button, form)
          : scriptCall(actionId(action), [{ problems: [], requestKey, duplicate: null }], form);
      const written = () =>
        rows(
          `select i.note, i.withdrawn, (select count(*)::int from revision where subject_id = i.id) as revisions
           from inspection i where i.id = $1`,
          [id],
        );
      const before = await written();

      for (const { who, headers } of senders(gradeline().url, editors, contributors)) {
        await send(outside, path, call, headers);
        expect(await written(), who).toEqual(before);
      }
      await send(outside, path, call, { origin: gradeline().url, cookie: editors });
      expect(await written(), `${editor.name}, here: the same call does ${verb}`).toEqual([
        { note: verb === 'amend' ? 'A note' : null, withdrawn: verb === 'withdraw', revisions: 1 },
      ]);
      await outside.dispose();
    });
  }
}

/** The whole form, as it would be typed to put a note. */
function typed(start: string): Values {
  const [year = '', month = '', day = ''] = start.split('-');
  const areas = [
    'overall-effectiveness',
    'help-and-protection',
    'looked-after',
    'adoption',
    'care-leavers',
    'leadership',
  ];
  return {
    authority: 'wokingham',
    version: 'sif-2013',
    kind: 're-inspection',
    'start-day': day,
    'start-month': month,
    'start-year': year,
    'published-year': String(Number(year) + 1),
    note: 'A note',
    ...Object.fromEntries(areas.map((area) => [`grade-${area}`, 'good'])),
  };
}

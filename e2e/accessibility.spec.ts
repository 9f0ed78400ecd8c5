import type { Page } from '@playwright/test';
import { filled, PARAMETERS, pageAddresses } from './addresses.ts';
import { expectAccessible, expectStill, expectToFitPhone } from './checks.ts';
import { EXAMPLES, EXAMPLES_SIGNED_IN } from './examples.ts';
import { expect, test } from './fixtures.ts';
import { invitation, resetLink } from './one-time-links.ts';
import { ownInspection } from './own-inspection.ts';

/**
 * Every page of app/ with all that folds open: as nobody, bare at the width of a desk and as e2e/examples.ts asks for it at that of a
 * phone; as an administrator at that of a phone, where there is more to see; as a contributor where that is refused. One browser looks at many pages: that is what is quick.
 */

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 640 };
const AT_ONCE = 9;

test.use({ contextOptions: { reducedMotion: 'reduce' }, deviceScaleFactor: 2 });
test.setTimeout(90_000);

type Rows = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, part) => part * size);
  return starts.map((start) => items.slice(start, start + size));
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Answers whether the page was there to be seen: nobody is sent to the sign-in page, which is looked at once. */
async function look(page: Page, path: string, viewport: { width: number; height: number }): Promise<boolean> {
  await page.setViewportSize(viewport);
  await page.goto(path);
  const [asked, got] = [path, page.url()].map((address) => new URL(address, 'http://localhost').pathname);
  if (got === '/sign-in' && asked !== got) return false;
  expect(got).toBe(asked);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await openAll(page);
  await expectAccessible(page);
  await expectToFitPhone(page);
  await expectStill(page);
  return true;
}

test('the examples are of pages that exist', () => {
  const known = [EXAMPLES, EXAMPLES_SIGNED_IN].flatMap((examples) => Object.keys(examples));
  expect(known.filter((address) => !pageAddresses().includes(address))).toEqual([]);
});

const READ = pageAddresses().flatMap((address) => [filled(address), ...(EXAMPLES[address] ?? [])]);

for (const part of inParts(READ, AT_ONCE)) {
  test(`who only reads finds no barrier from ${part[0]} to ${part.at(-1)}`, async ({ page }) => {
    for (const path of part) await look(page, path, pageAddresses().includes(path) ? DESK : PHONE);
  });
}

/** Where there is something to see that only an administrator has. */
async function ownVisits(rows: Rows, email: string, other: string): Promise<Record<string, Record<string, string>>> {
  const id = async (who: string) => String((await rows('select id from "user" where email = $1', [who]))[0]?.id);
  const [there, away] = [await ownInspection(rows), await ownInspection(rows, { withdrawn: true })];
  return {
    '/people/[id]': { id: await id(email) },
    '/people/[id]/close': { id: await id(other) },
    '/inspections/[id]/withdraw': { id: there.id },
    '/inspections/[id]/restore': { id: away.id },
    '/join/[token]': { token: (await invitation(rows)).secret },
    '/reset/[token]': { token: await resetLink(rows, other) },
  };
}

/** The same for whoever reads them, but for the name in the header. A new page is an administrator's until it stands here. */
const SAME_FOR_ALL = [
  '/',
  '/about',
  '/accessibility',
  '/authorities',
  '/authorities/[slug]/brief',
  '/compare',
  '/coverage',
  '/england',
  '/england/how-long-since',
  '/privacy',
];
const ADMINISTRATORS = pageAddresses().filter((address) => !SAME_FOR_ALL.includes(address));

for (const [number, part] of inParts(ADMINISTRATORS, AT_ONCE).entries()) {
  test(`an administrator finds no barrier on a phone (${number + 1}: ${part[0]} to ${part.at(-1)})`, async ({
    page,
    administrator,
    person,
    rows,
  }) => {
    const own = await ownVisits(rows, administrator.email, (await person('editor')).email);
    for (const address of part) {
      const bare = filled(address, { ...PARAMETERS, ...own[address] });
      for (const path of [bare, ...(EXAMPLES_SIGNED_IN[address] ?? [])]) {
        expect(await look(page, path, PHONE), `${path} is open to an administrator`).toBe(true);
      }
    }
  });
}

test('a contributor finds no barrier where something is refused', async ({ page, editor, rows }) => {
  await rows(`update "user" set role = 'contributor' where email = $1`, [editor.email]);
  for (const path of ['/activity', '/people', '/inspections/new', '/authorities/lancashire/succession']) {
    await look(page, path, DESK);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^You can’t /);
  }
});

/** Pages with a form, and the button that sends it as it stands. From NOBODY on as somebody signed out. */
const NOBODY = '/sign-in';
const FORMS = [
  ['/inspections/new', 'Record this inspection'],
  ['/inspections/[id]/amend', 'Amend this inspection'],
  ['/inspections/[id]/withdraw', 'Withdraw this inspection'],
  ['/inspections/[id]/restore', 'Restore this inspection'],
  ['/authorities/[slug]/succession', 'Record this change'],
  ['/people', 'Make an invitation'],
  ['/account/password', 'Change my password'],
  ['/account/close', 'Close my account'],
  [NOBODY, 'Sign in'],
  ['/join/[token]', 'Make my account'],
  ['/reset/[token]', 'Set my password'],
] as const;

test('a form sent empty says what is missing without a barrier', async ({ page, administrator, person, rows }) => {
  const own = await ownVisits(rows, administrator.email, (await person('editor')).email);
  for (const [address, button] of FORMS) {
    if (address === NOBODY) await page.context().clearCookies();
    await page.setViewportSize(DESK);
    await page.goto(filled(address, { ...PARAMETERS, ...own[address] }));
    await page.getByRole('main').getByRole('button', { name: button }).click();
    await expect(page.locator('.govuk-error-summary'), `errors of ${address}`).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await openAll(page);
    await expectAccessible(page);
    await expectToFitPhone(page);
  }
});

test('an event chosen in the picture is told without a barrier', async ({ page }) => {
  for (const [council, viewport] of [
    ['bradford', DESK],
    ['lancashire', PHONE],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.goto(`/authorities/${council}`);
    const picture = page.getByRole('application', { name: /^Events of / });
    await expect(picture.locator('.recharts-line-curve').first()).toBeVisible();
    await picture.focus();
    await page.keyboard.press('End');
    await expect(page.locator('#timeline .timeline-panel')).toContainText('Report published');
    await expectAccessible(page);
    await expectStill(page);
  }
});

test.describe('a page that is not there', () => {
  test.use({ expectedFaults: [/status of 404/] });

  test('says so without a barrier', async ({ page }) => {
    for (const path of ['/no-such-page', '/authorities/nowhere', '/inspections/none-2020-01']) {
      await page.setViewportSize(DESK);
      expect((await page.goto(path))?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
      await expectAccessible(page);
      await expectToFitPhone(page);
    }
  });
});

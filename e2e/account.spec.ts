import type { Browser, Page } from '@playwright/test';
import { factOf } from './checks.ts';
import { expect, test } from './fixtures.ts';
import { gradeline } from './gradeline.ts';
import { resetLink } from './one-time-links.ts';
import { fillIn, type Person, signIn } from './person.ts';

const NEW = 'bicycle under a wharf';

type Rows = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** Another browser that this person is signed in with. */
async function elsewhere(browser: Browser, person: Person, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: gradeline().url, javaScriptEnabled });
  const page = await context.newPage();
  await signIn(page, person);
  return page;
}

/** Path of a link for a new password, as an administrator would make it. */
async function resetLinkOf(rows: Rows, { email }: Person, lasts?: string): Promise<string> {
  return `/reset/${await resetLink(rows, email, lasts)}`;
}

function sessionsOf(rows: Rows, { email }: Person) {
  return rows('select session.id from session join "user" on "user".id = user_id where email = $1', [email]);
}

async function setPassword(page: Page, password: string): Promise<void> {
  await page.getByLabel('New password').fill(password);
  await page
    .getByRole('main')
    .getByRole('button', { name: /my password/ })
    .click();
}

const alert = (page: Page) => page.getByRole('main').getByRole('alert');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'your account' : 'your account without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('lists where you are signed in, and ends a session there', async ({ page, editor, browser, rows }) => {
      const other = await elsewhere(browser, editor, javaScriptEnabled);
      const third = await elsewhere(browser, editor, javaScriptEnabled);
      await page.goto('/about');
      await page.getByRole('banner').getByRole('link', { name: editor.name }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');
      await expect(factOf(page.getByRole('main'), 'Email address')).toHaveText(editor.email);
      await expect(factOf(page.getByRole('main'), 'Role')).toContainText('Editor. Records, amends');
      const sessions = page.getByRole('article');
      await expect(sessions.getByRole('heading')).toHaveText([
        'Chrome on Windows (this session)',
        'Chrome on Windows',
        'Chrome on Windows',
      ]);
      await expect(sessions.first().getByRole('button')).toHaveText('Sign out here');

      // The newest of the others stands first.
      await sessions.nth(1).getByRole('button', { name: 'End this session' }).click();
      await expect(alert(page)).toContainText('The session has ended.');
      await expect(sessions).toHaveCount(2);
      expect(await sessionsOf(rows, editor)).toHaveLength(2);
      await third.goto('/account');
      await expect(third).toHaveURL('/sign-in?next=%2Faccount');
      await other.goto('/account');
      await expect(other.getByRole('banner')).toContainText(editor.name);

      await page.getByRole('button', { name: 'End all other sessions' }).click();
      await expect(alert(page)).toContainText('Every session but this one has ended.');
      await expect(page.getByRole('button', { name: 'End all other sessions' })).toHaveCount(0);
      await other.goto('/account');
      await expect(other).toHaveURL('/sign-in?next=%2Faccount');
      expect(await sessionsOf(rows, editor)).toHaveLength(1);
      await Promise.all([other.context().close(), third.context().close()]);
    });

    test('says plainly that nothing was ended where a session is over already', async ({
      page,
      editor,
      browser,
      rows,
    }) => {
      const other = await elsewhere(browser, editor, javaScriptEnabled);
      await page.goto('/account');
      await other.getByRole('button', { name: 'Sign out' }).click();
      await expect(other.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
      await page.getByRole('button', { name: 'End this session' }).click();
      await expect(page.getByRole('region', { name: 'Important' })).toContainText('No session was ended.');
      expect(await sessionsOf(rows, editor)).toHaveLength(1);
      await other.context().close();
    });

    test('changes a password, which ends the other sessions', async ({ page, editor, browser, rows }) => {
      const other = await elsewhere(browser, editor, javaScriptEnabled);
      await page.goto('/account');
      await page.getByRole('link', { name: 'Change your password' }).click();
      await setPassword(page, '');
      await expect(alert(page).getByRole('listitem')).toHaveText([
        'Enter the password you have now',
        'Enter a new password',
      ]);
      await expect(page).toHaveTitle(/^Error: /);
      await page.getByLabel('Password you have now').fill('not the one at all');
      await setPassword(page, NEW);
      await expect(alert(page).getByRole('listitem')).toHaveText([
        'That is not the password you have now. Check it and try again',
      ]);
      await page.getByLabel('Password you have now').fill(editor.password);
      await setPassword(page, 'lancashire2023');
      await expect(alert(page)).toContainText('That password is one of those that people try first');
      await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/At least 12 characters.* try first/);
      await expect(page.getByLabel('New password')).toHaveValue('');
      expect(await sessionsOf(rows, editor)).toHaveLength(2);

      await page.getByLabel('Password you have now').fill(editor.password);
      await setPassword(page, NEW);
      await expect(page).toHaveURL('/account?password=changed');
      await expect(alert(page)).toContainText('Your password is changed');
      expect(await sessionsOf(rows, editor)).toHaveLength(1);
      await other.goto('/sign-in');
      await fillIn(other, editor.email, editor.password);
      await expect(alert(other)).toContainText('do not belong together');
      await fillIn(other, editor.email, NEW);
      await expect(other.getByRole('banner')).toContainText(editor.name);
      await other.context().close();
    });

    test('is got back by a link that works once', async ({ page, person, browser, rows }) => {
      const robin = await person('editor');
      const other = await elsewhere(browser, robin, javaScriptEnabled);
      const link = await resetLinkOf(rows, robin);
      await page.goto(link);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set a new password');
      await expect(page.getByRole('main')).toContainText(robin.email);
      await setPassword(page, 'short');
      await expect(alert(page)).toContainText('Use at least 12 characters');
      expect(await sessionsOf(rows, robin)).toHaveLength(1);

      await setPassword(page, NEW);
      await expect(page).toHaveURL('/');
      await expect(page.getByRole('banner')).toContainText(robin.name);
      await other.goto('/account');
      await expect(other).toHaveURL('/sign-in?next=%2Faccount');
      await page.goto(link);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link has been used');
      await expect(page.getByLabel('New password')).toHaveCount(0);
      await other.context().close();
    });
  });
}

test('a link for a new password that was used meanwhile sets none', async ({ page, person, rows }) => {
  const robin = await person('editor');
  const link = await resetLinkOf(rows, robin);
  await page.goto(link);
  await rows(`update token set used_at = now() where user_id = (select id from "user" where email = $1)`, [
    robin.email,
  ]);
  await setPassword(page, NEW);
  await expect(alert(page)).toContainText('This link has been used or has run out. Ask for a new one');
  expect(await sessionsOf(rows, robin)).toEqual([]);
});

test('a link that has run out, or is none, says so and where to get another', async ({ page, person, rows }) => {
  await page.goto(await resetLinkOf(rows, await person('editor'), '-1 minute'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link has run out');
  await page.goto('/reset/nothing');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work');
  await page.getByRole('link', { name: 'get a new link' }).click();
  await expect(page).toHaveURL('/sign-in/forgotten');
});

test('whoever cannot sign in is told to ask an administrator, where there is no mail server', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Get a link that sets a new password' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('If you cannot sign in');
  await expect(page.getByRole('main')).toContainText('Ask an administrator of this copy of Gradeline for a link');
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
});

test('nobody sees an account without being signed in', async ({ page }) => {
  for (const path of ['/account', '/account/password']) {
    await page.goto(path);
    await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(path)}`);
  }
});

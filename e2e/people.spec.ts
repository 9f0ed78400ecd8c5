import type { Browser, Page } from '@playwright/test';
import { expectAccessible, expectToFitPhone, factOf } from './checks.ts';
import { expect, test } from './fixtures.ts';
import { gradeline } from './gradeline.ts';
import { problems } from './inspection-form.ts';
import { ownInspection } from './own-inspection.ts';
import { fillIn, signIn } from './person.ts';

const LINK = 'One-time link';
const TRACE = `select verb, reason, actor_name from revision where subject_type = 'person' and
  subject_id = (select id from "user" where name = $1) order by number`;

/** A browser of somebody else. */
async function elsewhere(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: gradeline().url, javaScriptEnabled });
  return context.newPage();
}

function rowOf(page: Page, text: string) {
  return page.getByRole('row').filter({ hasText: text });
}

async function inviteAsEditor(page: Page, email: string): Promise<string> {
  await page.goto('/people');
  await page.getByLabel('Editor', { exact: true }).check();
  await page.getByLabel('Their email address (optional)').fill(email);
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Invitation made');
  return page.getByLabel(LINK).inputValue();
}

for (const scripted of [true, false]) {
  test.describe(`people${scripted ? '' : ' without JavaScript'}`, () => {
    test.use({ javaScriptEnabled: scripted });

    test('are invited by a link that works once, and are given another role', async ({
      page,
      administrator,
      browser,
      rows,
    }) => {
      const own = administrator.name.replace('Robin ', '');
      const [name, email] = [`Jo Joined ${own}`, `jo.${own}@example.org`];
      await page.goto('/');
      await page.getByRole('banner').getByRole('link', { name: 'People' }).click();
      await page.getByLabel('Their email address (optional)').fill('jo@');
      await page.getByRole('button', { name: 'Make an invitation' }).click();
      await expect(problems(page)).toContainText(['Choose what they may do', 'Enter an email address in the correct']);
      await expect(page).toHaveTitle('Error: People – Gradeline');

      const link = await inviteAsEditor(page, email);
      expect(link).toMatch(new RegExp(`^${gradeline().url}/join/[\\w-]{43}$`));
      await expect(page, 'no secret stands in the address').toHaveURL('/people');
      const told = page.getByRole('main').getByRole('alert');
      await expect(told).toContainText('it is not shown again. It works once, until');
      await expect(rowOf(page, email)).toContainText(administrator.name);
      await page.goto('/people');
      expect(await page.content()).not.toContain(link);

      const theirs = await elsewhere(browser, scripted);
      await theirs.goto(link);
      await expect(theirs.getByLabel('Email address')).toHaveValue(email);
      await theirs.getByLabel('Your name').fill(name);
      await theirs.getByLabel('Password').fill('wharf lantern bicycle');
      await theirs.getByRole('button', { name: 'Make my account' }).click();
      await expect(theirs.getByRole('banner')).toContainText(name);

      await page.goto('/people');
      await expect(page.getByRole('table', { name: 'Open invitations' }).getByText(email)).toHaveCount(0);
      await page.getByRole('link', { name }).click();
      await page.getByLabel('Contributor', { exact: true }).check();
      await page.getByRole('button', { name: 'Change their role' }).click();
      await expect(told).toContainText(`${name} is a contributor now.`);
      await theirs.goto('/inspections/new');
      await expect(theirs.getByRole('button', { name: 'Record this inspection' })).toHaveCount(0);
      await theirs.context().close();
      expect(await rows(TRACE, [name])).toEqual([
        { verb: 'record', reason: `Invited by ${administrator.name}`, actor_name: name },
        { verb: 'amend', reason: null, actor_name: administrator.name },
      ]);
    });

    test('are helped with a lost password, and signed out everywhere', async ({
      page,
      administrator,
      person,
      browser,
      rows,
    }) => {
      const editor = await person('editor');
      const theirs = await elsewhere(browser, scripted);
      await signIn(theirs, editor);
      await page.goto('/people');
      await page.getByRole('link', { name: editor.name }).click();
      await page.getByRole('button', { name: 'Make a link for a new password' }).click();
      await expect(page.getByLabel(LINK)).toHaveValue(new RegExp(`^${gradeline().url}/reset/[\\w-]{43}$`));
      expect(page.url()).not.toMatch(/reset/);
      if (scripted) await expectAccessible(page);

      const sessions = factOf(page.getByRole('main'), 'Sessions');
      await expect(sessions).toHaveText('Signed in once');
      await page.getByRole('button', { name: 'Sign them out everywhere' }).click();
      await expect(sessions).toHaveText('Not signed in');
      await theirs.goto('/about');
      await expect(theirs.getByRole('banner')).not.toContainText(editor.name);
      await theirs.context().close();
      const by = { verb: 'amend', actor_name: administrator.name };
      expect(await rows(TRACE, [editor.name])).toEqual([
        { verb: 'record', reason: null, actor_name: 'Command line' },
        { ...by, reason: 'Made a one-time link for a new password' },
        { ...by, reason: 'Ended all sessions' },
      ]);
    });

    test('whose account is closed leave their name beside what they recorded, and nothing else', async ({
      page,
      administrator,
      person,
      browser,
      rows,
    }) => {
      const editor = await person('editor');
      const { name, email, password } = editor;
      const { id } = await ownInspection(rows);
      const theirs = await elsewhere(browser, scripted);
      await signIn(theirs, editor);
      await theirs.goto(`/inspections/${id}/withdraw`);
      await theirs.getByLabel('Why is this changed?').fill('It never happened');
      await theirs.getByRole('button', { name: 'Withdraw this inspection' }).click();
      await expect(theirs.getByRole('main').getByRole('alert')).toContainText('Withdrawn');

      await page.goto('/people');
      await page.getByRole('link', { name }).click();
      await page.getByRole('link', { name: 'Close this account' }).click();
      await expect(page.getByRole('main')).toContainText('their name, beside what they recorded and changed');
      await page.getByRole('button', { name: 'Close this account' }).click();
      await expect(page.getByRole('main').getByRole('alert')).toContainText(`The account of ${name} is closed.`);
      await expect(rowOf(page, name)).toContainText('Closed on');
      await page.goto(`/inspections/${id}/history`);
      await expect(factOf(page.getByRole('article', { name: 'Change 1: withdrawn' }), 'By')).toHaveText(name);
      await theirs.goto('/sign-in');
      await fillIn(theirs, email, password);
      await expect(problems(theirs)).toContainText(['do not belong together']);
      await theirs.context().close();

      const left = `select u.email like 'closed-%' as gone, (select count(*)::int from account where user_id = u.id) as
        passwords from "user" u where name = $1`;
      expect(await rows(left, [name])).toEqual([{ gone: true, passwords: 0 }]);
      expect((await rows(TRACE, [name])).at(-1)).toEqual({
        verb: 'withdraw',
        reason: null,
        actor_name: administrator.name,
      });
    });

    test('who are invited and not wanted any more find that their link does not work', async ({
      page,
      administrator,
      browser,
    }) => {
      const email = `un.${administrator.email}`;
      const link = await inviteAsEditor(page, email);
      await page.getByRole('button', { name: `Withdraw the invitation of ${email}` }).click();
      await expect(page).toHaveURL(/\/people\?withdrawn=\w{16}$/);
      await expect(rowOf(page, email)).toHaveCount(0);
      // The link that was shown has gone with a fresh page, and there is room for what was done.
      await page.goto(page.url());
      await expect(page.getByRole('main').getByRole('alert')).toContainText('That invitation no longer works.');
      const theirs = await elsewhere(browser, scripted);
      await theirs.goto(link);
      await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('This link does not work');
      await theirs.context().close();
    });

    test('close their own account with their password, and are signed out', async ({ page, editor, rows }) => {
      await page.goto('/account/close');
      await page.getByLabel('Your password').fill('not the password at all');
      await page.getByRole('button', { name: 'Close my account' }).click();
      await expect(problems(page)).toHaveText(['That is not your password. Check it and try again']);
      await page.getByLabel('Your password').fill(editor.password);
      await page.getByRole('button', { name: 'Close my account' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account is closed');
      await expect(page).toHaveTitle('Your account is closed – Gradeline');
      await expect(page.getByRole('banner')).not.toContainText(editor.name);
      expect(await page.context().cookies()).toEqual([]);
      const left = `select email like 'closed-%' as gone, closed_at is not null as closed from "user" where name = $1`;
      expect(await rows(left, [editor.name])).toEqual([{ gone: true, closed: true }]);
    });
  });
}

test('an invitation is made by keyboard alone, and its link is marked for copying', async ({ page, administrator }) => {
  await page.goto('/people');
  await expect(page.getByRole('banner')).toContainText(administrator.name);
  await page.getByLabel('Contributor', { exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Editor', { exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type(`key.${administrator.email}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Invitation made');
  await page.keyboard.press('Tab');
  const field = page.getByLabel(LINK);
  await expect(field).toBeFocused();
  const marked = await page.evaluate(() => getSelection()?.toString());
  expect(marked).toBe(await field.inputValue());
});

test('a link just made fits the narrowest phone, however long the address it is for', async ({
  page,
  administrator,
}) => {
  await inviteAsEditor(page, `a.very.long.address.of.somebody.${administrator.email}`);
  await expectToFitPhone(page);
  await expectAccessible(page);
});

test('an editor sees nobody else’s account, and a reader is asked to sign in first', async ({ page, editor, rows }) => {
  const [self] = await rows('select id from "user" where email = $1', [editor.email]);
  await page.goto('/');
  await expect(page.getByRole('banner').getByRole('link', { name: 'People' })).toHaveCount(0);
  for (const path of ['/people', `/people/${self?.id}`, `/people/${self?.id}/close`]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You can’t manage people');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  }
  await page.context().clearCookies();
  for (const path of ['/people', `/people/${self?.id}`, '/account/close']) {
    await page.goto(path);
    await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(path)}`);
  }
});

test.describe('somebody who is not there', () => {
  test.use({ expectedFaults: [/status of 404/] });

  test('has no page, whatever their id', async ({ page, administrator }) => {
    await page.goto('/');
    await expect(page.getByRole('banner')).toContainText(administrator.name);
    for (const id of ['nobody', "'%20or%20true", 'a%00b']) {
      expect((await page.goto(`/people/${id}`))?.status()).toBe(404);
    }
  });
});

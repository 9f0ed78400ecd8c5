import { expectAccessible } from './checks.ts';
import { expect, test } from './fixtures.ts';
import { gradeline } from './gradeline.ts';
import { fillIn } from './person.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'signing in' : 'signing in without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('and out again, which ends the session for good', async ({ page, person, rows }) => {
      const { name, email, password } = await person('editor');
      const sessions = () => rows('select 1 from session join "user" on "user".id = user_id where email = $1', [email]);
      await page.goto('/sign-in');
      await fillIn(page, email, password);
      await expect(page).toHaveURL('/');
      await expect(page.getByRole('banner')).toContainText(`Signed in as ${name}`);
      expect(await sessions()).toHaveLength(1);
      const cookies = await page.context().cookies();
      expect(cookies.map(({ httpOnly, sameSite }) => ({ httpOnly, sameSite }))).toEqual([
        { httpOnly: true, sameSite: 'Lax' },
      ]);

      await page.getByRole('button', { name: 'Sign out' }).click();
      await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
      expect(await sessions()).toEqual([]);
      await page.context().addCookies(cookies);
      await page.goto('/');
      await expect(page.getByRole('banner')).not.toContainText(name);
    });

    test('with a wrong password is refused without saying which of the two is wrong', async ({
      page,
      person,
      rows,
    }) => {
      const { email } = await person('editor');
      await page.goto('/sign-in');
      await fillIn(page, email, 'not the password at all');
      const refusal = 'That email address and password do not belong together';
      await expect(page.getByRole('main').getByRole('alert')).toContainText(refusal);
      await expect(page).toHaveTitle(/^Error: /);
      await expect(page.getByLabel('Email address')).toHaveValue(email);
      await expect(page.getByLabel('Password')).toHaveValue('');
      await fillIn(page, `nobody.${email}`, 'not the password at all');
      await expect(page.getByLabel('Email address')).toHaveValue(`nobody.${email}`);
      await expect(page.getByRole('main').getByRole('alert')).toContainText(refusal);
      expect(await rows('select 1 from session join "user" on "user".id = user_id where email = $1', [email])).toEqual(
        [],
      );
    });

    test('with nothing filled in says what to fill in', async ({ page }) => {
      await page.goto('/sign-in');
      await fillIn(page, '', '');
      await expect(page.getByRole('main').getByRole('alert').getByRole('listitem')).toHaveText([
        'Enter your email address',
        'Enter your password',
      ]);
      await expect(page.getByLabel('Email address')).toHaveAccessibleDescription(/Enter your email address/);
    });
  });
}

for (const next of ['https://example.org/', '//example.org', '/\\example.org', 'javascript:alert(1)']) {
  test(`signing in never leads away from Gradeline (${next})`, async ({ page, person }) => {
    const { email, password } = await person('editor');
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await fillIn(page, email, password);
    await expect(page).toHaveURL('/');
  });
}

test('the link printed at the first start makes the first administrator, once', async ({ page, rows }) => {
  await page.goto(gradeline().firstLink);
  await expectAccessible(page);
  await page.getByLabel('Your name').fill('Ada First');
  await page.getByLabel('Email address').fill('ada@example.org');
  await page.getByLabel('Password').fill('short');
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByRole('main').getByRole('alert').getByRole('listitem')).toContainText([
    'Use at least 12 characters',
  ]);
  await expect(page.getByLabel('Your name')).toHaveValue('Ada First');

  await page.getByLabel('Password').fill('wharf lantern bicycle');
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByRole('banner')).toContainText('Ada First');
  expect(await rows(`select name, role from "user" where email = 'ada@example.org'`)).toEqual([
    { name: 'Ada First', role: 'administrator' },
  ]);

  await page.goto(gradeline().firstLink);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link has been used');
  await expect(page.getByRole('button', { name: 'Make my account' })).toHaveCount(0);
});

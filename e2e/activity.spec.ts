import { expectToFitPhone } from './checks.ts';
import { expect, test } from './fixtures.ts';
import { ownInspection } from './own-inspection.ts';

for (const scripted of [true, false]) {
  test.describe(`the activity page${scripted ? '' : ' without JavaScript'}`, () => {
    test.use({ javaScriptEnabled: scripted });

    test('shows editors who changed what, and lets them ask for less', async ({ page, editor, rows }) => {
      const { id } = await ownInspection(rows);
      await page.goto(`/inspections/${id}/withdraw`);
      await page.getByLabel('Why').fill(`Recorded twice, says ${editor.name}`);
      await page.getByRole('button', { name: 'Withdraw this inspection' }).click();

      await page.getByRole('banner').getByRole('link', { name: 'Activity' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Activity');
      await page.getByLabel('Who').selectOption({ label: editor.name });
      await page.getByLabel('Council').selectOption({ label: 'Wokingham' });
      await page.getByLabel('What').selectOption({ label: 'Withdrawals' });
      await page.getByRole('button', { name: 'Show changes' }).click();
      const changes = page.getByRole('main').getByRole('article');
      await expect(changes).toHaveCount(1);
      await expect(changes).toContainText(editor.name);
      await expect(changes).toContainText(`Recorded twice, says ${editor.name}`);
      await expectToFitPhone(page);
      await changes.getByRole('link', { name: /^Withdrawn: .* of Wokingham/ }).click();
      await expect(page).toHaveURL(`/inspections/${id}/history#change-1`);
    });

    test('keeps what cannot be read, and says how to put it right', async ({ page, editor }) => {
      await page.goto('/activity?from=31%2F2%2F2026&kind=deleted&person=nobody');
      await expect(page.getByRole('banner')).toContainText(editor.name);
      await expect(page.getByRole('alert').getByRole('link')).toHaveText([
        'Choose a person from the list',
        'Choose a kind of change from the list',
        'The first day must be a real date, like 31 March 2025 or 2025-03-31',
      ]);
      await expect(page.getByLabel('From', { exact: true })).toHaveValue('31/2/2026');
    });
  });
}

test('the changes asked for come as CSV, each with its reason', async ({ page, editor, rows }) => {
  await rows(
    `insert into revision (id, subject_type, subject_id, number, verb, after, actor_id, actor_name, reason, request_key)
     select 'own-' || id, 'feed', id, 1, 'link'::verb, '{}'::jsonb, id, name, '=1+1', 'own-' || id from "user" where email = $1`,
    [editor.email],
  );
  const [{ id } = { id: '' }] = await rows('select id from "user" where email = $1', [editor.email]);
  const answer = await page.request.get(`/activity.csv?person=${id}`);
  expect(answer.headers()['content-type']).toContain('text/csv');
  expect(answer.headers()['cache-control']).toBe('private, no-store');
  const [head, first, ...more] = (await answer.text()).trim().split('\n');
  expect(head).toBe('recorded_at,by,what,verb,subject,id,number,reason,differences');
  expect(first).toContain(`,${editor.name},Coverage linked: feed ${id},link,feed,${id},1,'=1+1,`);
  expect(more).toEqual([]);
  expect((await page.request.get('/activity.csv?council=atlantis')).status()).toBe(400);
});

test('nobody else reads what everybody changed', async ({ page, editor, rows, request }) => {
  expect((await request.get('/activity.csv')).status()).toBe(401);
  const visit = await request.get('/activity', { maxRedirects: 0 });
  expect(visit.headers().location).toBe('/sign-in?next=/activity');
  await rows(`update "user" set role = 'contributor' where email = $1`, [editor.email]);
  await page.goto('/activity');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You can’t read the activity of everybody');
  expect((await page.request.get('/activity.csv')).status()).toBe(403);
});

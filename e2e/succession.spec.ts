import { expectToFitPhone } from './checks.ts';
import { expect, test } from './fixtures.ts';
import { fillDate, problems } from './inspection-form.ts';
import { inventCouncil } from './invented-council.ts';

const FIRST_DAY = 'First day of the new responsibility';

for (const scripted of [true, false]) {
  test.describe(`an announced change${scripted ? '' : ' without JavaScript'}`, () => {
    test.use({ javaScriptEnabled: scripted });

    test('is recorded with its source, and shown on the pages of both councils', async ({ page, editor, rows }) => {
      await rows(`update "user" set role = 'administrator' where email = $1`, [editor.email]);
      const { slug, name } = await inventCouncil(rows);
      const heir = { slug: `north-${slug}`, name: `North ${name}` };
      await page.goto(`/authorities/${slug}`);
      await expect(page.getByRole('main')).toContainText(`${name} opens on 1 April 2027.`);
      await page.getByRole('link', { name: `Record what replaces ${name}` }).click();

      await page.getByRole('button', { name: 'Record this change' }).click();
      await expect(page).toHaveTitle(/^Error: /);
      await expect(problems(page)).toContainText([
        'The first day is missing',
        'Choose whether the whole council is replaced',
        'Council 1 is missing',
        'The title of the source is missing',
        'The publisher of the source is missing',
        'The address of the source is missing',
      ]);

      await fillDate(page, FIRST_DAY, ['1', '4', '2031']);
      await page.getByLabel('The whole council is replaced').check();
      await page.getByLabel('Name of new council 1', { exact: true }).fill(heir.name);
      await page.getByLabel('Full name of new council 1').fill(`${heir.name} Council`);
      await page.getByLabel('Type of new council 1').selectOption({ label: 'Unitary' });
      await page.getByLabel('Region of new council 1').selectOption({ label: 'North West' });
      await page.getByLabel('Title of the source').fill('Reorganisation: decision');
      await page.getByLabel('Publisher of the source').fill('The government');
      await page.getByLabel('Address of the source').fill('https://www.example.org/decision');
      await page.getByRole('button', { name: 'Record this change' }).click();

      await expect(page).toHaveURL(`/authorities/${slug}?succession=recorded`);
      await expect(page.getByRole('main').getByRole('alert')).toContainText('Change recorded');
      await expect(page.getByRole('main')).toContainText(`${name} will be replaced by ${heir.name} on 1 April 2031`);
      const source = page.getByRole('link', { name: 'The government: Reorganisation: decision' }).first();
      await expect(source).toHaveAttribute('href', 'https://www.example.org/decision');
      await page.getByRole('link', { name: heir.name }).first().click();
      await expect(page).toHaveURL(`/authorities/${heir.slug}`);
      await expect(page.getByRole('main')).toContainText(`${heir.name} opens on 1 April 2031.`);
      await expect(page.getByRole('heading', { name: `Where ${heir.name} came from` })).toBeVisible();
      await expectToFitPhone(page);

      expect(
        await rows(
          `select s."on"::text, p.closed_on::text, h.opened_on::text, o.url from succession s
           join authority p on p.id = s.predecessor_id join authority h on h.id = s.successor_id
           join source o on o.id = s.source_id where p.slug = $1`,
          [slug],
        ),
      ).toEqual([
        {
          on: '2031-04-01',
          closed_on: '2031-03-31',
          opened_on: '2031-04-01',
          url: 'https://www.example.org/decision',
        },
      ]);
      expect(
        await rows(`select subject_type, actor_name from revision where subject_id in ($1, $2) order by subject_type`, [
          slug,
          heir.slug,
        ]),
      ).toEqual([
        { subject_type: 'authority', actor_name: editor.name },
        { subject_type: 'succession', actor_name: editor.name },
      ]);
    });

    test('that contradicts the record is refused at its field, and nothing typed is lost', async ({
      page,
      editor,
      rows,
    }) => {
      await rows(`update "user" set role = 'administrator' where email = $1`, [editor.email]);
      const { slug, name } = await inventCouncil(rows);
      await page.goto(`/authorities/${slug}/succession`);
      await fillDate(page, FIRST_DAY, ['1', '4', '2031']);
      await page.getByLabel('The whole council is replaced').check();
      await page.getByLabel('Council 1', { exact: true }).selectOption({ label: name });
      await page.getByLabel('Title of the source').fill('Decision');
      await page.getByLabel('Publisher of the source').fill('The government');
      await page.getByLabel('Address of the source').fill('https://www.example.org/decision');
      await page.getByRole('button', { name: 'Record this change' }).click();
      await expect(problems(page)).toHaveText([`${name} can’t take over from itself`]);
      await expect(page.getByLabel('Council 1', { exact: true })).toHaveValue(slug);
      await expect(page.getByLabel('The whole council is replaced')).toBeChecked();
      await expect(page.getByLabel('Title of the source')).toHaveValue('Decision');
      expect(await rows('select 1 from succession where predecessor_id = $1', [slug])).toEqual([]);
    });
  });
}

test('an editor may record inspections but not replace a council', async ({ page, editor }) => {
  await page.goto('/authorities/lancashire');
  await expect(page.getByRole('banner')).toContainText(editor.name);
  await expect(page.getByRole('link', { name: 'Record what replaces Lancashire' })).toHaveCount(0);
  await page.goto('/authorities/lancashire/succession');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You can’t record changes between councils');
});

for (const [code, what] of [
  ['E10000027', 'the code it had as a county'],
  ['e06000066', 'its code of now, in small letters'],
  ['80555', 'its Ofsted number'],
  ['933', 'its DfE number'],
]) {
  test(`/authorities/${code} leads to Somerset: ${what}`, async ({ page, request }) => {
    const answer = await request.get(`/authorities/${code}`, { maxRedirects: 0 });
    expect(answer.status(), 'codes are handed on, so not for ever').toBe(307);
    await page.goto(`/authorities/${code}`);
    await expect(page).toHaveURL('/authorities/somerset');
  });
}

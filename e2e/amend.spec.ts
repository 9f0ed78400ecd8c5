import { expectAccessible, factOf } from './checks.ts';
import { expect, test } from './fixtures.ts';
import { chooseKind, DATES, dateField, fillDate, grade, problems } from './inspection-form.ts';
import { ownInspection } from './own-inspection.ts';

const WHY = 'Why is this changed?';
const STATED = 'When did the source say so? (optional)';
const REVISIONS = `select number, verb, reason, source_stated_on::text, actor_name from revision
  where subject_type = 'inspection' and subject_id = $1 order by number`;

for (const scripted of [true, false]) {
  test.describe(`putting an inspection right${scripted ? '' : ' without JavaScript'}`, () => {
    test.use({ javaScriptEnabled: scripted });

    test('amending it keeps what it said, and says who changed it and why', async ({ page, editor, rows }) => {
      const { id, day } = await ownInspection(rows);
      const year = day.slice(0, 4);
      await page.goto(`/inspections/${id}`);
      await page.getByRole('main').getByRole('link', { name: 'Amend this inspection' }).click();
      await expect(page.getByLabel('Council')).toHaveValue('wokingham');
      await expect(page.getByLabel('Framework')).toHaveValue('sif-2013');
      await expect(dateField(page, DATES.start).getByLabel('Year')).toHaveValue(year);
      await expect(
        page.getByRole('group', { name: 'Adoption', exact: true }).getByLabel('Good', { exact: true }),
      ).toBeChecked();

      await grade(page, 'Adoption', 'Outstanding');
      await fillDate(page, DATES.end, ['', '', year]);
      await page.getByLabel('Note').fill(`By ${editor.name}`);
      await fillDate(page, STATED, ['', '9', '2025']);
      await page.getByRole('button', { name: 'Amend this inspection' }).click();
      await expect(page).toHaveTitle('Error: Amend this inspection – Gradeline');
      await expect(problems(page)).toContainText([
        'The reason is missing',
        'The day the source said so must be a whole date',
      ]);
      await expect(page.getByLabel('Note')).toHaveValue(`By ${editor.name}`);
      await expect(dateField(page, STATED).getByLabel('Month')).toHaveValue('9');
      expect(await rows(REVISIONS, [id])).toEqual([]);

      await page.getByLabel(WHY).fill('The report was corrected');
      await fillDate(page, STATED, ['25', '9', '2025']);
      await page.getByRole('button', { name: 'Amend this inspection' }).click();
      await expect(page).toHaveURL(`/inspections/${id}?changed=1`);
      await expect(page.getByRole('main').getByRole('alert')).toContainText('Amended');
      await expect(factOf(page.getByRole('main'), 'Adoption')).toHaveText('Outstanding');
      expect(await rows(REVISIONS, [id])).toEqual([
        {
          number: 1,
          verb: 'amend',
          reason: 'The report was corrected',
          source_stated_on: '2025-09-25',
          actor_name: editor.name,
        },
      ]);

      await page.getByRole('link', { name: 'See what changed' }).click();
      const change = page.getByRole('article', { name: 'Change 1: amended' });
      await expect(factOf(change, 'By')).toHaveText(editor.name);
      await expect(factOf(change, 'The source said so on')).toHaveText('25 September 2025');
      await expect(change.getByRole('row', { name: 'Adoption' }).getByRole('cell')).toHaveText(['Good', 'Outstanding']);
      await expect(change.getByRole('row', { name: 'Last day of fieldwork' }).getByRole('cell').last()).toHaveText(
        year,
      );
      if (scripted) await expectAccessible(page);
    });

    test('withdrawing it takes it off its council’s page, and restoring it puts it back', async ({
      page,
      editor,
      rows,
    }) => {
      const { id } = await ownInspection(rows);
      const listed = page.locator(`#inspection-${id}`);
      await page.goto(`/inspections/${id}`);
      await page.getByRole('main').getByRole('link', { name: 'Withdraw this inspection' }).click();
      await page.getByRole('button', { name: 'Withdraw this inspection' }).click();
      await expect(problems(page)).toContainText(['The reason is missing']);
      await page.getByLabel(WHY).fill('It never happened');
      await page.getByRole('button', { name: 'Withdraw this inspection' }).click();
      await expect(page.getByRole('main').getByRole('alert')).toContainText('Withdrawn');
      await expect(page.getByText('This event was withdrawn from the record')).toBeVisible();
      await page.goto('/authorities/wokingham');
      await expect(listed).toHaveCount(0);

      await page.goto(`/inspections/${id}`);
      await page.getByRole('main').getByRole('link', { name: 'Restore this inspection' }).click();
      await page.getByLabel(WHY).fill('It did happen');
      await page.getByRole('button', { name: 'Restore this inspection' }).click();
      await expect(page.getByRole('main').getByRole('alert')).toContainText('Restored');
      await page.goto('/authorities/wokingham');
      await expect(listed).toHaveCount(1);
      const told = { source_stated_on: null, actor_name: editor.name };
      expect(await rows(REVISIONS, [id])).toEqual([
        { number: 1, verb: 'withdraw', reason: 'It never happened', ...told },
        { number: 2, verb: 'restore', reason: 'It did happen', ...told },
      ]);
    });

    test('what somebody else changed in the meantime is told, and stays', async ({ page, editor, rows }) => {
      const { id } = await ownInspection(rows);
      await page.goto(`/inspections/${id}/amend`);
      const other = await page.context().newPage();
      await other.goto(`/inspections/${id}/amend`);
      await other.getByLabel('Note').fill('The other');
      await other.getByLabel(WHY).fill('First');
      await other.getByRole('button', { name: 'Amend this inspection' }).click();
      await expect(other).toHaveURL(`/inspections/${id}?changed=1`);

      await page.getByLabel('Note').fill('Mine');
      await page.getByLabel(WHY).fill('Second');
      await page.getByRole('button', { name: 'Amend this inspection' }).click();
      await expect(problems(page)).toContainText([`${editor.name} has changed this inspection`]);
      await expect(page.getByLabel('Note')).toHaveValue('Mine');
      expect(await rows('select note from inspection where id = $1', [id])).toEqual([{ note: 'The other' }]);
    });

    test('the councils of a joint service stay as they are', async ({ page, editor, rows }) => {
      const { id } = await ownInspection(rows, { councils: ['wokingham', 'torbay'] });
      await page.goto(`/inspections/${id}/amend`);
      await expect(page.getByText('A joint service of Torbay and Wokingham')).toBeVisible();
      await expect(page.getByLabel('Council')).toHaveCount(0);
      await chooseKind(page, 'SIF (2013 to 2018)', 'Inspection', scripted);
      await page.getByLabel(WHY).fill(`A first inspection, says ${editor.name}`);
      await page.getByRole('button', { name: 'Amend this inspection' }).click();
      await expect(page).toHaveURL(`/inspections/${id}?changed=1`);
      expect(
        await rows(
          'select authority_id, kind_slug from inspection_authority where inspection_id = $1 order by authority_id',
          [id],
        ),
      ).toEqual([
        { authority_id: 'torbay', kind_slug: 'inspection' },
        { authority_id: 'wokingham', kind_slug: 'inspection' },
      ]);
    });
  });
}

test('an inspection is shown as its source had it, and as this record had it, with the way back', async ({ page }) => {
  const path = '/inspections/staffordshire-ilacs-2023-11';
  const careLeavers = factOf(page.getByRole('main'), 'Care leavers');
  await page.goto(path);
  await expect(careLeavers).toHaveText('Requires improvement');
  await page.goto(`${path}?sourceStatedOn=2025-09-24`);
  await expect(careLeavers).toHaveText('Good');
  await expect(page.getByText('What sources have corrected after 24 September 2025 is left out.')).toBeVisible();
  await page.goto(`${path}?recordedAt=2020-01-01`);
  await expect(page.getByText('This inspection was not in the record then.')).toBeVisible();
  await page.getByRole('link', { name: 'See it as it stands now' }).click();
  await expect(page).toHaveURL(path);
  await page.goto(`${path}?recordedAt=31/2/2025`);
  await expect(problems(page)).toContainText(['The day of “recordedAt” must be a real date']);
  await expect(careLeavers).toHaveText('Requires improvement');
});

test('a contributor may read the history but not change it', async ({ page, editor, rows }) => {
  await rows(`update "user" set role = 'contributor' where email = $1`, [editor.email]);
  const { id } = await ownInspection(rows);
  await page.goto(`/inspections/${id}`);
  await expect(page.getByRole('link', { name: /(Amend|Withdraw) this inspection/ })).toHaveCount(0);
  for (const verb of ['amend', 'withdraw', 'restore']) {
    await page.goto(`/inspections/${id}/${verb}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`You can’t ${verb} inspections`);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  }
});

test('somebody who is not signed in is asked to, and comes back to the form', async ({ page, person, rows }) => {
  const editor = await person('editor');
  const { id } = await ownInspection(rows);
  await page.goto(`/inspections/${id}/withdraw`);
  await page.getByLabel('Email address').fill(editor.email);
  await page.getByLabel('Password', { exact: true }).fill(editor.password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(`/inspections/${id}/withdraw`);
});

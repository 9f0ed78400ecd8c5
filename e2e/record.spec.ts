import { factOf } from './checks.ts';
import { expect, test } from './fixtures.ts';
import { chooseKind, DATES, dateField, fillDate, grade, problems, submit } from './inspection-form.ts';

const ILACS_2023 = 'ILACS (2023 to March 2026, care leavers judged apart)';

for (const scripted of [true, false]) {
  const how = scripted ? '' : ' without JavaScript';
  // Each journey has a council of its own, so that they can run side by side.
  const council = scripted ? { name: 'Rutland', slug: 'rutland' } : { name: 'Bromley', slug: 'bromley' };

  test.describe(`adding an inspection${how}`, () => {
    test.use({ javaScriptEnabled: scripted });

    test('from the council’s page to its line and list, with coverage, and who did it', async ({
      page,
      editor,
      rows,
    }) => {
      const title = `Inspectors praise ${council.name} (${editor.name})`;
      await page.goto(`/authorities/${council.slug}`);
      await page.getByRole('main').getByRole('link', { name: 'Add an inspection' }).click();
      await expect(page.getByLabel('Council')).toHaveValue(council.slug);
      await chooseKind(page, ILACS_2023, 'Standard inspection', scripted);
      await fillDate(page, DATES.start, ['4', '3', '2024']);
      await fillDate(page, DATES.end, ['15', '3', '2024']);
      await fillDate(page, DATES.published, ['22', '4', '2024']);
      await grade(page, 'Overall effectiveness', 'Good');
      await grade(page, 'Impact of leaders on social work practice', 'Outstanding');
      await grade(page, 'Help and protection', 'Good');
      await grade(page, 'Children in care', 'Requires improvement');
      await grade(page, 'Care leavers', 'Not judged in this report');
      await page.getByLabel('Link to the report').fill('https://files.ofsted.gov.uk/v1/file/99999999');
      await page.getByLabel('Note').fill(`Recorded by ${editor.name}`);
      await page.getByLabel('Address of article 1').fill(`https://www.example.org/${council.slug}?utm_source=mail`);
      await page.getByLabel('Title of article 1').fill(title);
      await page.getByLabel('Publisher of article 1').fill('The Example');
      await fillDate(page, 'Date of article 1', ['23', 'April', '2024']);
      await submit(page);

      const id = `${council.slug}-ilacs-2024-03`;
      await expect(page).toHaveURL(`/authorities/${council.slug}?recorded=${id}`);
      await expect(page.getByRole('main').getByRole('alert')).toContainText('Standard inspection recorded');
      const event = page.getByRole('article', { name: 'Standard inspection, 22 April 2024' });
      await expect(factOf(event, 'Fieldwork')).toHaveText('4 to 15 March 2024');
      await expect(factOf(event, 'Impact of leaders on social work practice')).toHaveText('Outstanding');
      await expect(factOf(event, 'Care leavers')).toContainText('Not judged');
      await expect(event.getByRole('link', { name: title })).toHaveAttribute('href', /^https:\/\/www\.example\.org\//);

      expect(
        await rows(
          'select start_latest::text, end_latest::text, published_latest::text, evidence from inspection where id = $1',
          [id],
        ),
      ).toEqual([
        { start_latest: '2024-03-04', end_latest: '2024-03-15', published_latest: '2024-04-22', evidence: 'editor' },
      ]);
      expect(
        await rows('select area_slug, grade_slug, reason from judgement where inspection_id = $1 order by area_slug', [
          id,
        ]),
      ).toEqual([
        { area_slug: 'care-leavers', grade_slug: null, reason: 'not-judged' },
        { area_slug: 'children-in-care', grade_slug: 'requires-improvement', reason: null },
        { area_slug: 'help-and-protection', grade_slug: 'good', reason: null },
        { area_slug: 'impact-of-leaders', grade_slug: 'outstanding', reason: null },
        { area_slug: 'overall-effectiveness', grade_slug: 'good', reason: null },
      ]);
      expect(
        await rows(
          `select verb, number, actor_name, email from revision join "user" on "user".id = actor_id
           where subject_type = 'inspection' and subject_id = $1`,
          [id],
        ),
      ).toEqual([{ verb: 'record', number: 1, actor_name: editor.name, email: editor.email }]);
      expect(
        await rows(
          `select title, canonical_url, published_latest::text from article_inspection
           join article on article.id = article_id where inspection_id = $1`,
          [id],
        ),
      ).toEqual([{ title, canonical_url: `example.org/${council.slug}`, published_latest: '2024-04-23' }]);
    });

    test('bad input is refused at the top and at the field, and nothing typed is lost', async ({
      page,
      editor,
      rows,
    }) => {
      await page.goto('/inspections/new');
      await chooseKind(page, ILACS_2023, 'Short inspection', scripted);
      await fillDate(page, DATES.start, ['31', '2', '2024']);
      await fillDate(page, DATES.end, ['7', '', '2024']);
      await fillDate(page, DATES.published, ['1', '5', '24']);
      await grade(page, 'Help and protection', 'Good');
      await page.getByLabel('Link to the report').fill('javascript:alert(1)');
      await page.getByLabel('Note').fill(`Kept for ${editor.name}`);
      await page.getByLabel('Address of article 1').fill('data:text/html,<script>alert(1)</script>');
      await fillDate(page, 'Date of article 1', ['', 'Smarch', '2024']);
      await submit(page);

      await expect(page).toHaveTitle(/^Error: /);
      await expect(problems(page)).toContainText([
        'Choose a council',
        'The first day of fieldwork must be a real date',
        'The last day of fieldwork must include a month',
        'The publication date must have a year of four digits',
        'The report’s address must be a web address',
        'Overall effectiveness',
        'Impact of leaders on social work practice',
        'Children in care',
        'Care leavers',
        'The address of article 1 must be a web address',
        'The title of article 1 is missing',
        'The date of article 1 must have a month from 1 to 12',
      ]);
      await expect(page.getByLabel('Council')).toHaveAccessibleDescription(/Choose a council/);
      await expect(dateField(page, DATES.start)).toHaveAccessibleDescription(/must be a real date/);
      await expect(page.getByLabel('Link to the report')).toHaveAccessibleDescription(/must be a web address/);

      await expect(page.getByLabel('Framework')).toHaveValue('ilacs-2023');
      await expect(page.getByLabel('Kind of inspection')).toHaveValue('short');
      await expect(dateField(page, DATES.start).getByLabel('Day')).toHaveValue('31');
      await expect(dateField(page, DATES.published).getByLabel('Year')).toHaveValue('24');
      await expect(
        page.getByRole('group', { name: 'Help and protection', exact: true }).getByLabel('Good', { exact: true }),
      ).toBeChecked();
      await expect(page.getByLabel('Link to the report')).toHaveValue('javascript:alert(1)');
      await expect(page.getByLabel('Note')).toHaveValue(`Kept for ${editor.name}`);
      await expect(page.getByLabel('Address of article 1')).toHaveValue(/^data:/);
      await expect(dateField(page, 'Date of article 1').getByLabel('Month')).toHaveValue('Smarch');
      expect(await rows('select id from inspection where note = $1', [`Kept for ${editor.name}`])).toEqual([]);

      await page.getByRole('link', { name: 'The first day of fieldwork must be a real date' }).click();
      await expect(dateField(page, DATES.start).getByLabel('Day')).toBeFocused();
    });

    test('an event that is in the record already is refused, with a link to it', async ({ page, editor, rows }) => {
      await page.goto('/inspections/new?authority=lancashire');
      await chooseKind(page, 'ILACS (2018 to 2022)', 'Standard inspection', scripted);
      await fillDate(page, DATES.start, ['28', '11', '2022']);
      await fillDate(page, DATES.published, ['26', '1', '2023']);
      for (const area of [
        'Overall effectiveness',
        'Impact of leaders on social work practice',
        'Help and protection',
        'Children in care and care leavers',
      ]) {
        await grade(page, area, 'Good');
      }
      await page.getByLabel('Note').fill(`Twice, by ${editor.name}`);
      await submit(page);

      await expect(page.getByLabel('Note')).toHaveValue(`Twice, by ${editor.name}`);
      expect(await rows('select id from inspection where note = $1', [`Twice, by ${editor.name}`])).toEqual([]);
      await page.getByRole('main').getByRole('alert').getByRole('link').click();
      await expect(page).toHaveURL('/inspections/lancashire-ilacs-2022-11');
    });

    test('somebody who is not signed in is asked to, and comes back to the form', async ({ page, person }) => {
      const editor = await person('editor');
      await page.goto('/inspections/new?authority=lancashire');
      await expect(page).toHaveURL(/\/sign-in\?/);
      await page.getByLabel('Email address').fill(editor.email);
      await page.getByLabel('Password', { exact: true }).fill(editor.password);
      await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
      await expect(page).toHaveURL('/inspections/new?authority=lancashire');
      await expect(page.getByLabel('Council')).toHaveValue('lancashire');
    });
  });
}

test('the grades asked for follow the framework and the kind', async ({ page, editor }) => {
  await page.goto('/inspections/new');
  await expect(page.getByRole('banner')).toContainText(editor.name);
  const questions = page.getByRole('region', { name: 'Grades' }).getByRole('group');
  const asked = questions.filter({ has: page.getByRole('radio') });
  await expect(asked).toHaveCount(0);
  await chooseKind(page, 'ILACS (from April 2026, no overall grade)', 'Standard inspection', true);
  await expect(asked).toHaveCount(4);
  await expect(page.getByRole('group', { name: 'Overall effectiveness' })).toHaveCount(0);
  await chooseKind(page, 'SIF (2013 to 2018)', 'Re-inspection', true);
  await expect(asked).toHaveCount(6);
  await expect(page.getByRole('group', { name: 'Adoption' })).toBeVisible();
  await chooseKind(page, ILACS_2023, 'Focused visit', true);
  await expect(asked).toHaveCount(0);
});

test('a contributor may read the record but not add to it', async ({ page, editor, rows }) => {
  await rows(`update "user" set role = 'contributor' where email = $1`, [editor.email]);
  await page.goto('/authorities/lancashire');
  await expect(page.getByRole('link', { name: 'Add an inspection' })).toHaveCount(0);
  await page.goto('/inspections/new');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You can’t add inspections');
  await expect(page.getByRole('button', { name: 'Record this inspection' })).toHaveCount(0);
});

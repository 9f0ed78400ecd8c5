import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { withDatabase } from '../data/database.ts';
import { addPerson as addAccount, COMMAND_LINE } from '../data/people.ts';
import { actionId, cookieOf, SIGN_IN, scriptCall, send } from './actions.ts';
import { gradeline } from './gradeline.ts';

export type Role = 'editor' | 'administrator';
export type Person = { name: string; email: string; password: string };

/** Adds a person nobody else uses, as `npm run users` does. */
export async function addPerson(role: Role): Promise<Person> {
  const own = randomBytes(5).toString('hex');
  const person = {
    name: `Robin ${own}`,
    email: `robin.${own}@example.org`,
    password: `wharf ${randomBytes(6).toString('hex')} lantern`,
  };
  const { added } = await withDatabase(gradeline().databaseUrl, (db) =>
    addAccount({ ...person, role }, COMMAND_LINE, db),
  );
  expect(added, `${person.name} has an account`).toBe(true);
  return person;
}

/** Signs in through the form, as a person does. */
export async function signIn(page: Page, { name, email, password }: Person): Promise<void> {
  await page.goto('/sign-in');
  await fillIn(page, email, password);
  await expect(page.getByRole('banner')).toContainText(name);
}

/** Signs in as the form does, without opening its page: for tests that are about something else. */
export async function signInByCall(page: Page, { email, password }: Person): Promise<void> {
  const call = scriptCall(actionId(SIGN_IN), [{ email: '', problems: [] }], { email, password, next: '/about' });
  await send(page.request, '/sign-in', call, { origin: gradeline().url });
  expect(await cookieOf(page), `${email} is signed in`).toContain('session_token=');
}

export async function fillIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
}

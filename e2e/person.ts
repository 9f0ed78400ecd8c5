import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { quietEnvironment } from '../scripts/test/surroundings.ts';
import { gradeline } from './gradeline.ts';

export type Role = 'editor' | 'admin';
export type Person = { name: string; email: string; password: string };

/** Adds a person nobody else uses, the way an administrator does at the command line. */
export async function addPerson(role: Role): Promise<Person> {
  const own = randomBytes(5).toString('hex');
  const person = {
    name: `Robin ${own}`,
    email: `robin.${own}@example.org`,
    password: `wharf ${randomBytes(6).toString('hex')} lantern`,
  };
  const { name, email, password } = person;
  await users(['add', '--email', email, '--name', name, '--role', role], password);
  return person;
}

/** Signs in through the form, as a person does. */
export async function signIn(page: Page, { name, email, password }: Person): Promise<void> {
  await page.goto('/sign-in');
  await fillIn(page, email, password);
  await expect(page.getByRole('banner')).toContainText(name);
}

export async function fillIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
}

/** `npm run users`, with a line on its standard input. @throws with what it said, where it did not succeed. */
function users(args: string[], input: string): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/users.ts', ...args], {
    env: quietEnvironment({ GRADELINE_DATA: gradeline().dataFolder }),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdin.end(`${input}\n`);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`npm run users: ${said}`))));
  });
}

import { readdirSync } from 'node:fs';
import path from 'node:path';

/** What stands in an address in the place of `[name]`, where a test has nothing of its own to put there. */
export const PARAMETERS: Readonly<Record<string, string>> = {
  slug: 'lancashire',
  id: 'lancashire-ilacs-2022-11',
  token: 'unknown',
};

const PAGES = /(^|[\\/])page\.tsx$/;
const PAGES_AND_ROUTES = /(^|[\\/])(page|route)\.tsx?$/;

/** Every page of app/, by the address that its folders spell: `/authorities/[slug]`. A new one is found by itself. */
export function pageAddresses(): string[] {
  return addressesOf(PAGES);
}

/** The same, and every route: what answers with something else than a page. */
export function allAddresses(): string[] {
  return addressesOf(PAGES_AND_ROUTES);
}

function addressesOf(pattern: RegExp): string[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(file));
  return files.map((file) => `/${path.dirname(file).split(path.sep).join('/')}`.replace(/\/\.$/, '/')).sort();
}

/** The address with a value for each `[name]`; one without a value stays, for a test to find. */
export function filled(address: string, parameters: Readonly<Record<string, string>> = PARAMETERS): string {
  return address.replace(/\[(\w+)\]/g, (bracket, name: string) => parameters[name] ?? bracket);
}

import { readdirSync } from 'node:fs';
import path from 'node:path';

/** What stands in an address in the place of `[name]`. */
const PARAMETERS: Readonly<Record<string, string>> = {
  slug: 'lancashire',
  id: 'lancashire-ilacs-2022-11',
  token: 'unknown',
};

/** Every page of app/, by its address with its `[name]`s. */
export function pages(): string[] {
  return addressesOf(/(^|[\\/])page\.tsx?$/);
}

/** Every page and every route of app/, likewise. */
export function addresses(): string[] {
  return addressesOf(/(^|[\\/])(page|route)\.tsx?$/);
}

/** The address with a value for each name in it, so that it can be asked for. */
export function filled(address: string): string {
  return address.replace(/\[(\w+)\]/g, (_, name: string) => PARAMETERS[name] ?? `no value is known for ${name}`);
}

function addressesOf(kind: RegExp): string[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => kind.test(file));
  return files.map((file) => `/${path.dirname(file).split(path.sep).join('/')}`.replace(/\/\.$/, '/')).sort();
}

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';

const Passwords = z.object({ admin: z.string(), gradeline: z.string() });

/** `gradeline` owns its database and nothing else; `admin` is Postgres's superuser, and the app never has it. */
export type Passwords = z.infer<typeof Passwords>;

/** Made once and kept readable by their owner alone: any local user can knock on a loopback port. */
export function makePasswords(folder: string): Passwords {
  const passwords = { admin: randomBytes(24).toString('base64url'), gradeline: randomBytes(24).toString('base64url') };
  writeFileSync(passwordFile(folder), `${JSON.stringify(passwords)}\n`, { mode: 0o600 });
  return passwords;
}

/** @throws Refusal where the file has been lost. */
export function readPasswords(folder: string): Passwords {
  const file = passwordFile(folder);
  if (!existsSync(file)) {
    throw new Refusal(
      `The embedded Postgres's passwords are missing: put ${file} back from a copy of the data folder.`,
    );
  }
  return Passwords.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function passwordFile(folder: string): string {
  return path.join(folder, 'passwords.json');
}

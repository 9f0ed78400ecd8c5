import path from 'node:path';
import { z } from 'zod';
import { type MailServer, parseMailServer } from './domain/mail-server.ts';

/**
 * The only reader of the environment. Every setting is listed in .env.example; a file `.env` in the checkout is read
 * too, and what the environment says goes before it. Nothing is read until asked for, so a build needs no settings.
 */

/** A setting that is wrong or missing. Its message is one plain sentence that names it. */
export class SettingError extends Error {
  override name = 'SettingError';
}

const RANGE = 'must lie between 1 and 65535';
const databaseUrl = z.string().regex(/^postgres(ql)?:\/\/./, 'must be an address that begins with postgresql://');
const origin = z.string().refine(isOrigin, 'must be an address like https://ratings.example.gov.uk, with no path');
const secret = z.string().min(32, 'must be at least 32 characters long');
const NOT_A_FEW = 'must be how many proxies of yours stand before Gradeline, from 0 to 9';
const proxies = z.coerce.number(NOT_A_FEW).int(NOT_A_FEW).min(0, NOT_A_FEW).max(9, NOT_A_FEW);
const port = z.coerce.number('must be a number').int('must be a whole number').min(1, RANGE).max(65_535, RANGE);

const smtp = z.string().transform((text, context) => {
  const server = parseMailServer(text);
  if (server !== null) return server;
  context.addIssue('must be an address like smtps://user:password@mail.example.gov.uk, with nothing after it');
  return z.NEVER;
});

const Given = z.object({
  DATABASE_URL: databaseUrl.optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an address, for example 0.0.0.0')
    .default('127.0.0.1'),
  PORT: port.default(3000),
  GRADELINE_URL: origin.optional(),
  GRADELINE_DATA: z.string().default('.data'),
  GRADELINE_SMTP: smtp.optional(),
  GRADELINE_MAIL_FROM: z.email('must be an email address like gradeline@example.gov.uk').optional(),
  GRADELINE_SECRET: secret.optional(),
  GRADELINE_PROXIES: proxies.optional(),
});

const Variables = Given.refine(
  (given) => given.GRADELINE_SMTP === undefined || given.GRADELINE_MAIL_FROM !== undefined,
  {
    path: ['GRADELINE_MAIL_FROM'],
    message: 'must be set where GRADELINE_SMTP is, to the address that letters come from',
  },
);

/** The names of every setting there is. */
export const SETTING_NAMES = Object.keys(Given.shape);

export type StartSettings = {
  /** Absent: the embedded Postgres is used. */
  databaseUrl: string | undefined;
  host: string;
  port: number;
  /** The public address, without a slash at its end; absent where it is the local one. */
  publicUrl: string | undefined;
  /** Absolute path of the data folder. */
  dataFolder: string;
  /** Absent: Gradeline sends no letters. */
  mail: { server: MailServer; from: string } | undefined;
  /** Signs sessions. Absent: the starter makes one and keeps it in the data folder. */
  secret: string | undefined;
  /** How many proxies stand before it, whose X-Forwarded-For is believed; null where that was not said. */
  proxies: number | null;
};

/** What a running app knows: the starter has filled in the rest. */
export type Settings = StartSettings & {
  databaseUrl: string;
  secret: string;
  /** The origin readers use: GRADELINE_URL, or the local address. */
  url: string;
  /** True under `npm run dev`. */
  development: boolean;
};

/** Checks the variables of one environment. @throws SettingError naming the first that is wrong. */
export function readSettings(variables: Record<string, string | undefined>): StartSettings {
  // A variable set to nothing is one that is not set.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const result = Variables.safeParse(given);
  if (!result.success) throw new SettingError(sentence(result.error));
  const { data } = result;
  return {
    databaseUrl: data.DATABASE_URL,
    host: data.HOST,
    port: data.PORT,
    publicUrl: data.GRADELINE_URL && new URL(data.GRADELINE_URL).origin,
    dataFolder: path.resolve(data.GRADELINE_DATA),
    mail: mailOf(data),
    secret: data.GRADELINE_SECRET,
    proxies: data.GRADELINE_PROXIES ?? null,
  };
}

function mailOf({
  GRADELINE_SMTP: server,
  GRADELINE_MAIL_FROM: from,
}: z.infer<typeof Variables>): StartSettings['mail'] {
  return server === undefined || from === undefined ? undefined : { server, from };
}

/** The settings as a person gave them. Paths are taken from the checkout, where npm runs its scripts. @throws SettingError. */
export function startSettings(): StartSettings {
  loadFile();
  return readSettings(process.env);
}

let known: Settings | null = null;

/** The settings of a running app, which the starter has completed. @throws SettingError outside one. */
export function settings(): Settings {
  known ??= complete(startSettings());
  return known;
}

/** The local address: how this machine's own browser reaches the app. */
export function localUrl({ host, port }: Pick<StartSettings, 'host' | 'port'>): string {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

/**
 * The origins a form of ours can have been sent from: the public address, and unless that is https, this machine's own names.
 * Where Gradeline is reached by any other name, that name belongs in GRADELINE_URL.
 */
export function ownOrigins(given: Pick<StartSettings, 'host' | 'port' | 'publicUrl'>): string[] {
  const names = ['127.0.0.1', 'localhost', '::1'].map((host) => localUrl({ host, port: given.port }));
  // What else runs on an editor's own machine, under its names, must not pass for a page of a public site.
  if (given.publicUrl?.startsWith('https:')) return [given.publicUrl];
  const all = [given.publicUrl ?? localUrl(given), localUrl(given), ...names];
  return [...new Set(all.map((address) => new URL(address).origin))];
}

/** The environment for a process that the starter begins: this one's, with `changes`. */
export function childEnvironment(changes: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}

function complete(given: StartSettings): Settings {
  const { databaseUrl: database, secret: key } = given;
  if (database === undefined) throw missing('DATABASE_URL');
  if (key === undefined) throw missing('GRADELINE_SECRET');
  const development = process.env.NODE_ENV === 'development';
  return { ...given, databaseUrl: database, secret: key, url: given.publicUrl ?? localUrl(given), development };
}

function loadFile(): void {
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

function sentence(error: z.ZodError): string {
  const [first] = error.issues;
  return `${String(first?.path[0])} ${first?.message}: correct it in the environment or in .env and start again.`;
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

function missing(name: string): SettingError {
  return new SettingError(
    `${name} is not set: npm start sets it for the app; anything else that needs it must be given it.`,
  );
}

import { localUrl, type StartSettings, startSettings } from '../../env.ts';
import { Refusal } from '../refusal.ts';
import { say } from '../say.ts';
import { App } from './app.ts';
import { buildIfChanged } from './build.ts';
import { keptSecret, postgresFolder, takeDataFolder } from './data-folder.ts';
import { checkDatabase, migrate, seedIfEmpty } from './database.ts';
import { Endings, endWhenTold } from './endings.ts';
import { checkHttpPort } from './http-port.ts';
import { keepPostgres } from './postgres.ts';
import { reset } from './reset.ts';

/** What the entry script has before any package is there. */
export type Tools = {
  step: <T>(label: string, work: () => Promise<T>) => Promise<T>;
  generateClient: () => Promise<boolean>;
  /** The process whose end is ours, or null where there is none. */
  parent: number | null;
};

/** Everything after the packages are there: `npm start`, `--dev` or `--reset`. Runs until it is told to end. */
export async function main(options: string[], tools: Tools): Promise<void> {
  const settings = startSettings();
  if (options.includes('--reset')) return reset(settings, options.includes('--yes'));
  const unknown = options.find((option) => option !== '--dev');
  if (unknown !== undefined) throw new Refusal(`There is no option ${unknown}: npm start and npm run dev take none.`);
  const endings = new Endings();
  endWhenTold(endings, tools.parent);
  try {
    await start(settings, options.includes('--dev'), tools, endings);
  } catch (error) {
    // What was interrupted fails; that it does is no news.
    if (endings.begun) return;
    await endings.end();
    throw error;
  }
}

async function start(
  settings: StartSettings,
  development: boolean,
  { step, generateClient }: Tools,
  endings: Endings,
): Promise<void> {
  const { dataFolder, host, port } = settings;
  endings.add(await takeDataFolder(dataFolder));
  await checkHttpPort(host, port);
  await step('Generating the database client', generateClient);
  const app = new App(settings, { ...APP, NODE_ENV: development ? 'development' : 'production' }, endings);
  const url = await openDatabase(settings, step, endings, (moved) => app.restart({ DATABASE_URL: moved }));
  await step('Applying migrations', () => migrate(url));
  await step('Seeding the national record', () => seedIfEmpty(url));
  if (!development) await step('Building the pages', () => buildIfChanged(endings));
  const secret = settings.secret ?? keptSecret(dataFolder);
  await step('Starting the app', () => app.start({ DATABASE_URL: url, GRADELINE_SECRET: secret }));
  await offerFirstAdministrator(settings, url);
  if (settings.publicUrl?.startsWith('https:') && settings.proxies === null) say(PROXIES_UNSAID);
  say(`Gradeline is ready at ${address(settings)}`);
}

/** Something before us speaks HTTPS, so without this the whole world has one address, and is counted as one by the limits. */
const PROXIES_UNSAID =
  'GRADELINE_PROXIES is not set: say how many proxies stand before Gradeline (0 if none), or limits count all readers as one.';

/** Nothing Gradeline runs on calls home. */
const APP = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' };

async function openDatabase(
  { databaseUrl, dataFolder }: StartSettings,
  step: Tools['step'],
  endings: Endings,
  moved: (url: string) => void,
): Promise<string> {
  if (databaseUrl === undefined) {
    return step('Starting Postgres', () => keepPostgres(postgresFolder(dataFolder), endings, moved));
  }
  await step('Asking the database', () => checkDatabase(databaseUrl));
  return databaseUrl;
}

/** Said at every start until somebody has used it; each link makes the earlier ones void. */
async function offerFirstAdministrator(settings: StartSettings, databaseUrl: string): Promise<void> {
  // Not before the step that generates the client it uses.
  const { firstAdministratorPath } = await import('./first-administrator.ts');
  const link = await firstAdministratorPath(databaseUrl);
  if (link !== null)
    say(`To make the first administrator, open this link, which works once: ${address(settings)}${link}`);
}

function address(settings: StartSettings): string {
  return settings.publicUrl ?? localUrl(settings);
}

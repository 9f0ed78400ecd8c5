import { parseArgs } from 'node:util';
import { withDatabase } from '../data/database.ts';
import { addPerson, COMMAND_LINE } from '../data/people.ts';
import { listPeople } from '../data/people-read.ts';
import { londonDay } from '../domain/london.ts';
import { formatDate } from '../domain/partial-date.ts';
import { ROLE_IN_WORDS } from '../domain/role-words.ts';
import { NewAccount } from '../domain/sign-in.ts';
import { isUpToDate } from './migrate.ts';
import { askPassword } from './password-prompt.ts';
import { Refusal } from './refusal.ts';
import { runScript, say } from './say.ts';
import { connection } from './start/connection.ts';
import { checkDatabase } from './start/database.ts';
import { closeFor, printResetLink } from './users/existing.ts';

const USAGE = `Use one of:
  npm run users -- add --email anne@example.gov.uk --name "Anne Hargreaves" --role editor
  npm run users -- list
  npm run users -- reset --email anne@example.gov.uk
  npm run users -- close --email anne@example.gov.uk
Roles are contributor, editor and admin. add asks for the password, or reads it from standard input. reset prints a
one-time link for a new password. close keeps the name beside what was recorded, and nothing else.`;

const ROLES = { contributor: 'contributor', editor: 'editor', admin: 'administrator' } as const;

/** `npm run users`: people, for whoever holds the server's command line. */
await runScript(async () => {
  const { positionals, values } = read(process.argv.slice(2));
  const [command, ...rest] = positionals;
  if (rest.length > 0) throw new Refusal(`${rest.join(' ')} is one word too many.\n${USAGE}`);
  if (command === 'add') return add(values);
  if (command === 'list') return list();
  if (command === 'reset') return printResetLink(await database(), addressIn(values));
  if (command === 'close') return closeFor(await database(), addressIn(values));
  throw new Refusal(USAGE);
});

type Options = ReturnType<typeof read>['values'];

function read(words: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: words, allowPositionals: true, options: { email: text, name: text, role: text } });
  } catch {
    throw new Refusal(USAGE);
  }
}

async function add({ email, name, role: word = '' }: Options): Promise<void> {
  if (!isRole(word)) throw new Refusal(`Give --role contributor, --role editor or --role admin.\n${USAGE}`);
  if (!email || !name) throw new Refusal(`Give --email and --name.\n${USAGE}`);
  const url = await database();
  const account = accept({ email, name, password: await askPassword(`Password for ${email}: `) });
  const added = await withDatabase(url, (db) => addPerson({ ...account, role: ROLES[word] }, COMMAND_LINE, db));
  if (!added.added) throw new Refusal(`There is an account for ${account.email} already: nothing was changed.`);
  say(`${account.name} (${account.email}) can sign in now, as ${ROLE_IN_WORDS[ROLES[word]]}.`);
}

function addressIn({ email }: Options): string {
  if (!email) throw new Refusal(`Give --email.\n${USAGE}`);
  return email;
}

function isRole(word: string): word is keyof typeof ROLES {
  return Object.hasOwn(ROLES, word);
}

function accept(given: { email: string; name: string; password: string }): NewAccount {
  const result = NewAccount.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path: [field], message }) =>
    field === 'password' ? message : `--${String(field)}: ${message}`,
  );
  throw new Refusal(problems.join('\n'));
}

/** Address of a database that answers and has our tables. @throws Refusal where it doesn't or hasn't. */
async function database(): Promise<string> {
  const url = await connection();
  await checkDatabase(url);
  if (!(await isUpToDate(url))) {
    throw new Refusal('The database is not at this version of Gradeline yet: run npm start once, then try again.');
  }
  return url;
}

async function list(): Promise<void> {
  const people = await withDatabase(await database(), listPeople);
  if (people.length === 0) say('Nobody has an account yet.');
  for (const { name, email, role, closedAt } of people) {
    say(`${name}\t${closedAt === null ? email : `closed on ${formatDate(londonDay(closedAt))}`}\t${role}`);
  }
}

import { randomUUID } from 'node:crypto';
import type { AccountAsked } from '../../data/account-turn.ts';
import { makeResetLink } from '../../data/accounts.ts';
import { closeAccount } from '../../data/closing.ts';
import { withDatabase } from '../../data/database.ts';
import type { PrismaClient } from '../../data/generated/client.ts';
import { COMMAND_LINE } from '../../data/people.ts';
import { personIdOf } from '../../data/people-read.ts';
import { type AccountRefusal, accountRefusalInWords } from '../../domain/account-refusal.ts';
import { londonMoment } from '../../domain/london.ts';
import { Email } from '../../domain/sign-in.ts';
import { localUrl, startSettings } from '../../env.ts';
import { Refusal } from '../refusal.ts';
import { say } from '../say.ts';

/** What `npm run users` does with accounts that there are, for an administrator who is locked out. */

/** Prints a one-time link for a new password. @throws Refusal where nobody signs in with this address. */
export async function printResetLink(databaseUrl: string, email: string): Promise<void> {
  const made = await onAccount(databaseUrl, email, (asked, db) => makeResetLink(asked, db));
  if (made.outcome !== 'done') throw refusal(made);
  const settings = startSettings();
  say(`${settings.publicUrl ?? localUrl(settings)}/reset/${made.link.secret}`);
  say(`Whoever opens it chooses a new password for ${email}. It works once, until ${londonMoment(made.link.until)}.`);
}

/** Closes an account for good. @throws Refusal where nobody signs in with this address, or nobody else administers. */
export async function closeFor(databaseUrl: string, email: string): Promise<void> {
  const closed = await onAccount(databaseUrl, email, (asked, db) => closeAccount(asked, db));
  if (closed.outcome !== 'done') throw refusal(closed);
  say(`The account of ${email} is closed. The name stays beside what was recorded; address and password are not kept.`);
}

function onAccount<Done>(
  databaseUrl: string,
  typed: string,
  work: (asked: AccountAsked, db: PrismaClient) => Promise<Done>,
): Promise<Done> {
  const email = Email.safeParse(typed);
  if (!email.success) throw new Refusal(`--email: ${email.error.issues[0]?.message}.`);
  return withDatabase(databaseUrl, async (db) => {
    const person = await personIdOf(email.data, db);
    if (person === null) throw new Refusal(`Nobody signs in with ${email.data}: nothing was changed.`);
    return work({ person, by: COMMAND_LINE, requestKey: randomUUID() }, db);
  });
}

function refusal(answer: { outcome: 'repeated' } | { outcome: 'refused'; why: AccountRefusal }): Refusal {
  const why = answer.outcome === 'refused' ? answer.why : 'unchanged';
  return new Refusal(`${accountRefusalInWords(why)}. Nothing was changed.`);
}

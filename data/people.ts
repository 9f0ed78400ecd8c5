import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import type { Person, Role } from '../domain/permission.ts';
import { COMMAND_LINE_NAME } from '../domain/revision.ts';
import type { NewAccount } from '../domain/sign-in.ts';
import { writeAccountRevision } from './account-revisions.ts';
import { database } from './database.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import { closeFirstAdministratorLinks, consumeJoiningToken } from './tokens.ts';

/** Who makes an account: somebody signed in, or, without an id, whoever holds the server's command line. */
export type Actor = { id: string | null; name: string };

export const COMMAND_LINE: Actor = { id: null, name: COMMAND_LINE_NAME };

export type Added = { added: true; person: Person } | { added: false; why: 'email-taken' };

export type Joined = { added: true; person: Person } | { added: false; why: 'email-taken' | 'link-not-open' };

/** Adds somebody who can sign in at once with this password. `account` has been through the NewAccount schema. */
export async function addPerson(
  account: NewAccount & { role: Role },
  by: Actor,
  db: PrismaClient = database(),
): Promise<Added> {
  const person = newPerson(account, account.role);
  const password = await hashPassword(account.password);
  return unlessEmailTaken(async () => {
    await db.$transaction((tx) => record(tx, person, password, by));
    return { added: true, person };
  });
}

/**
 * Makes the account that a one-time link stands for, and uses the link up; both or neither. Somebody whose address is
 * taken can use the same link again with another.
 */
export async function joinWith(secret: string, account: NewAccount): Promise<Joined> {
  const password = await hashPassword(account.password);
  return unlessEmailTaken(() =>
    database().$transaction(async (tx) => {
      const link = await consumeJoiningToken(tx, secret);
      if (link === null) return { added: false, why: 'link-not-open' };
      const person = newPerson(account, link.role);
      await record(tx, person, password, person, await invitedBy(tx, link.madeById));
      return { added: true, person };
    }),
  );
}

/** Who let somebody in, in the words of the revision that says so; null where the server did. */
async function invitedBy(tx: Prisma.TransactionClient, maker: string | null): Promise<string | null> {
  if (maker === null) return null;
  const { name } = await tx.user.findUniqueOrThrow({ where: { id: maker }, select: { name: true } });
  return `Invited by ${name}`;
}

function newPerson({ name, email }: NewAccount, role: Role): Person {
  return { id: randomUUID(), name, email, role };
}

async function record(
  tx: Prisma.TransactionClient,
  person: Person,
  password: string,
  by: Actor,
  reason: string | null = null,
): Promise<void> {
  const { id, name, role } = person;
  if (role === 'administrator') await closeFirstAdministratorLinks(tx);
  await tx.user.create({
    data: {
      ...person,
      // Better Auth finds a password by this provider and the person's own id.
      accounts: { create: { id: randomUUID(), providerId: 'credential', accountId: id, password } },
    },
  });
  await writeAccountRevision(
    tx,
    { subjectType: 'person', subjectId: id },
    { verb: 'record', before: null, after: { name, role }, reason, by, requestKey: `person:${id}` },
  );
}

/** The unique index decides, not a look beforehand: two requests at once can both have looked. */
async function unlessEmailTaken<Result>(
  work: () => Promise<Result>,
): Promise<Result | { added: false; why: 'email-taken' }> {
  try {
    return await work();
  } catch (error) {
    const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
    if (taken) return { added: false, why: 'email-taken' };
    throw error;
  }
}

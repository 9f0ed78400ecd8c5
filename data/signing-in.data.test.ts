import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../domain/limits.ts';
import { ADDRESS_HEADER } from '../handover.ts';
import { database } from './database.ts';
import { type Counting, count } from './limits.ts';
import { addPerson, COMMAND_LINE } from './people.ts';
import { signInWith } from './signing-in.ts';

const PASSWORD = 'kettle gravel moth';
const anne = { email: 'anne@limits.example.gov.uk', password: PASSWORD };
const omar = { email: 'omar@limits.example.gov.uk', password: PASSWORD };

const from = (address: string) => new Headers({ [ADDRESS_HEADER]: address });
const OFFICE = from('203.0.113.9');

/** Many wrong passwords, all at the same moment; how each was answered. */
async function guess(times: number, address: (n: number) => Headers, email = anne.email): Promise<string[]> {
  const guesses = Array.from({ length: times }, (_, n) => signInWith({ email, password: `guess ${n}` }, address(n)));
  return (await Promise.all(guesses)).map((answer) => (answer.signedIn ? 'in' : answer.why));
}

/** So many attempts a moment ago, without the cost of a password each. */
async function earlier(times: number, counting: Counting): Promise<void> {
  for (let n = 0; n < times; n += 1) await count([counting]);
}

const counted = (answers: readonly string[], what: string) => answers.filter((answer) => answer === what).length;

beforeAll(async () => {
  for (const { email } of [anne, omar]) {
    await addPerson({ name: email, email, password: PASSWORD, role: 'editor' }, COMMAND_LINE);
  }
});

beforeEach(async () => {
  await database().rateLimit.deleteMany();
  await database().knownAddress.deleteMany();
});

describe('guessing passwords', () => {
  it('ends after ten for one account from one network, however many come at the same moment', async () => {
    const { most, seconds } = LIMITS['sign-in:account-from-network'];
    const answers = await guess(most + 8, () => OFFICE);
    expect([counted(answers, 'wrong'), counted(answers, 'too-often')]).toEqual([most, 8]);
    const right = await signInWith(anne, OFFICE);
    expect(right).toMatchObject({ signedIn: false, why: 'too-often' });
    expect(right).toHaveProperty(
      'seconds',
      expect.toSatisfy((wait: number) => wait > 0 && wait <= seconds),
    );
  });

  it('keeps neither the owner elsewhere out, nor others in the same office', async () => {
    await guess(LIMITS['sign-in:account-from-network'].most + 1, () => OFFICE);
    expect(await signInWith(anne, from('198.51.100.7'))).toEqual({ signedIn: true });
    expect(await signInWith(omar, OFFICE)).toEqual({ signedIn: true });
  });

  it('from many networks ends for the account, but not for its owner where they signed in before', async () => {
    expect(await signInWith(anne, OFFICE)).toEqual({ signedIn: true });
    await earlier(LIMITS['sign-in:account'].most - 5, { limit: 'sign-in:account', of: [anne.email] });
    const answers = await guess(8, (n) => from(`198.51.100.${n}`));
    expect([counted(answers, 'wrong'), counted(answers, 'too-often')]).toEqual([5, 3]);
    expect(await signInWith(anne, from('192.0.2.1'))).toMatchObject({ why: 'too-often' });
    expect(await signInWith(anne, OFFICE)).toEqual({ signedIn: true });
  });

  it('over many accounts ends for the network', async () => {
    await earlier(LIMITS['sign-in:network'].most - 5, { limit: 'sign-in:network', of: ['203.0.113.9'] });
    const guesses = Array.from({ length: 8 }, (_, n) =>
      signInWith({ email: `nobody-${n}@example.org`, password: 'a guess' }, OFFICE),
    );
    const answers = (await Promise.all(guesses)).map((answer) => (answer.signedIn ? 'in' : answer.why));
    expect([counted(answers, 'wrong'), counted(answers, 'too-often')]).toEqual([5, 3]);
  });

  it('is possible again once the time has passed', async () => {
    await guess(LIMITS['sign-in:account-from-network'].most + 1, () => OFFICE);
    await database().rateLimit.updateMany({ data: { expire: new Date(Date.now() - 1) } });
    expect(await signInWith(anne, OFFICE)).toEqual({ signedIn: true });
  });
});

describe('signing in rightly', () => {
  it('as often as anybody likes is never too often, and forgets wrong ones before', async () => {
    for (let n = 0; n < 3; n += 1) {
      await guess(LIMITS['sign-in:account-from-network'].most - 1, () => OFFICE);
      expect(await signInWith(anne, OFFICE)).toEqual({ signedIn: true });
    }
  });

  it('leaves no address of anybody in plain words', async () => {
    await guess(1, () => OFFICE);
    await signInWith(anne, OFFICE);
    const rows = [await database().rateLimit.findMany(), await database().knownAddress.findMany()];
    expect(rows.flat()).not.toEqual([]);
    expect(JSON.stringify(rows)).not.toMatch(/203\.0|example/);
  });
});

describe('a password that is replaced while somebody signs in with the old one', () => {
  it('lets nobody stay in who got in with it', async () => {
    const { id } = await database().user.findUniqueOrThrow({ where: { email: omar.email } });
    const attempt = await database().$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT 1 FROM "user" WHERE id = ${id} FOR UPDATE`;
        const signingIn = signInWith(omar, OFFICE);
        // Long enough for the old password to be looked at; the session then waits for this lock.
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await tx.session.deleteMany({ where: { userId: id } });
        await tx.account.updateMany({ where: { userId: id }, data: { password: 'another hash' } });
        return { signingIn };
      },
      { timeout: 10_000 },
    );
    expect(await attempt.signingIn).toEqual({ signedIn: false, why: 'wrong' });
    expect(await database().session.count({ where: { userId: id } })).toBe(0);
  });
});

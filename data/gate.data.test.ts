import { beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../domain/permission.ts';
import { personOf } from './auth.ts';
import { database } from './database.ts';
import { passGate } from './gate.ts';
import { addPerson, COMMAND_LINE } from './people.ts';
import { auth, endSession, sessionCookieName, startSession } from './sessions.ts';

const OURS = 'http://127.0.0.1:3000';
const PASSWORD = 'kettle gravel moth';

function emailOf(role: Role): string {
  return `${role}@gate.example.gov.uk`;
}

/** Headers of a form sent from one of our pages by somebody who has just signed in. */
async function signedIn(role: Role, origin = OURS): Promise<Headers> {
  const { headers } = await auth().api.signInEmail({
    body: { email: emailOf(role), password: PASSWORD },
    headers: new Headers(),
    returnHeaders: true,
  });
  const cookie = headers.getSetCookie().map((line) => line.split(';')[0]);
  return new Headers({ cookie: cookie.join('; '), origin });
}

beforeAll(async () => {
  for (const role of ['administrator', 'editor', 'contributor'] as const) {
    await addPerson({ name: `The ${role}`, email: emailOf(role), password: PASSWORD, role }, COMMAND_LINE);
  }
});

describe('signing in', () => {
  it('takes the right address, whatever its capitals, with the right password', async () => {
    expect(await startSession({ email: 'EDITOR@gate.example.gov.uk', password: PASSWORD }, new Headers())).toBe(true);
  });

  it('refuses a wrong password, an unknown address, and what is no address, and starts no session', async () => {
    const before = await database().session.count();
    const attempts = [
      { email: emailOf('editor'), password: 'kettle gravel moths' },
      { email: emailOf('editor'), password: '' },
      { email: emailOf('editor'), password: 'x'.repeat(5000) },
      { email: 'nobody@gate.example.gov.uk', password: PASSWORD },
      { email: "' or 1=1 --", password: PASSWORD },
    ];
    for (const attempt of attempts) expect(await startSession(attempt, new Headers())).toBe(false);
    expect(await database().session.count()).toBe(before);
  });

  it('sets a cookie that scripts cannot read and that other sites do not send', async () => {
    const { headers } = await auth().api.signInEmail({
      body: { email: emailOf('editor'), password: PASSWORD },
      headers: new Headers(),
      returnHeaders: true,
    });
    const [line = '', ...others] = headers.getSetCookie();
    expect(others).toEqual([]);
    expect(line).toMatch(/^gradeline\.session_token=/);
    expect(line).toMatch(/; HttpOnly/);
    expect(line).toMatch(/; SameSite=Lax/i);
    expect(line).toMatch(/; Path=\//);
  });

  it('is no way to make an account', async () => {
    const stranger = { name: 'Stranger', email: 'stranger@example.com', password: PASSWORD };
    await expect(auth().api.signUpEmail({ body: stranger })).rejects.toThrow(/sign up/i);
    expect(await database().user.count({ where: { email: stranger.email } })).toBe(0);
  });
});

describe('the gate', () => {
  it('lets an editor record and knows their name', async () => {
    const gate = await passGate('record-inspection', await signedIn('editor'));
    expect(gate).toMatchObject({ allowed: true, person: { name: 'The editor', role: 'editor' } });
  });

  it('does not let a contributor record, nor an editor manage councils', async () => {
    expect(await passGate('record-inspection', await signedIn('contributor'))).toEqual({
      allowed: false,
      why: 'not-permitted',
    });
    expect(await passGate('record-succession', await signedIn('editor'))).toEqual({
      allowed: false,
      why: 'not-permitted',
    });
  });

  it('does not know a reader, nor a cookie that we did not sign', async () => {
    const name = await sessionCookieName();
    const { token } = await database().session.findFirstOrThrow();
    for (const cookie of ['', `${name}=`, `${name}=${token}`, `${name}=${token}.c2lnbmVk`, `x${name}=1`]) {
      const gate = await passGate('record-inspection', new Headers({ cookie, origin: OURS }));
      expect(gate).toEqual({ allowed: false, why: 'not-signed-in' });
    }
  });

  it('refuses a form from another site, or from nowhere, whoever is signed in', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      'http://127.0.0.1:3001',
      'http://127.0.0.1:3000.evil.example',
    ]) {
      expect(await passGate('record-inspection', await signedIn('editor', origin))).toEqual({
        allowed: false,
        why: 'foreign-origin',
      });
    }
    const headers = await signedIn('editor');
    headers.delete('origin');
    expect(await passGate('record-inspection', headers)).toEqual({ allowed: false, why: 'foreign-origin' });
  });

  it('takes a form from localhost as well as from 127.0.0.1', async () => {
    expect(await passGate('record-inspection', await signedIn('editor', 'http://localhost:3000'))).toMatchObject({
      allowed: true,
    });
  });

  it('asks the record at each use: a role taken away, an ended session and an old one count at once', async () => {
    const headers = await signedIn('editor');
    const users = database().user;
    await users.update({ where: { email: emailOf('editor') }, data: { role: 'contributor' } });
    expect(await passGate('record-inspection', headers)).toEqual({ allowed: false, why: 'not-permitted' });
    await users.update({ where: { email: emailOf('editor') }, data: { role: 'editor' } });
    expect(await passGate('record-inspection', headers)).toMatchObject({ allowed: true });
    await endSession(headers);
    expect(await passGate('record-inspection', headers)).toEqual({ allowed: false, why: 'not-signed-in' });
    const late = await signedIn('editor');
    await database().session.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await passGate('record-inspection', late)).toEqual({ allowed: false, why: 'not-signed-in' });
  });

  it('changes nothing by looking', async () => {
    const headers = await signedIn('editor');
    await database().session.updateMany({ data: { expiresAt: new Date(Date.now() + 60_000) } });
    const before = await database().session.findMany({ orderBy: { id: 'asc' } });
    await personOf(headers);
    await database().session.updateMany({ data: { expiresAt: new Date(Date.now() - 60_000) } });
    await personOf(headers);
    const after = await database().session.findMany({ orderBy: { id: 'asc' } });
    expect(after.map(({ id, token }) => ({ id, token }))).toEqual(before.map(({ id, token }) => ({ id, token })));
  });

  it('keeps no session that has run out once somebody signs in', async () => {
    await database().session.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    await startSession({ email: emailOf('editor'), password: PASSWORD }, new Headers());
    expect(await database().session.count()).toBe(1);
  });
});

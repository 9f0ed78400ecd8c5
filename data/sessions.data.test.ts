import { expect, it, vi } from 'vitest';
import { passGate } from './gate.ts';
import { addPerson, COMMAND_LINE } from './people.ts';
import { auth } from './sessions.ts';

// Before anything asks for the settings: this file's app has an https address.
vi.stubEnv('GRADELINE_URL', 'https://ratings.example.gov.uk');

it('marks the session cookie as this host’s alone and as secure, where the public address is https', async () => {
  const account = { name: 'Anne Hargreaves', email: 'anne@example.gov.uk', password: 'kettle gravel moth' };
  await addPerson({ ...account, role: 'editor' }, COMMAND_LINE);
  const { headers } = await auth().api.signInEmail({ body: account, headers: new Headers(), returnHeaders: true });
  const [line = ''] = headers.getSetCookie();
  expect(line).toMatch(/^__Host-gradeline\.session_token=/);
  expect(line).toMatch(/; Secure/);
  expect(line).toMatch(/; HttpOnly/);
  expect(line).toMatch(/; Path=\/(;|$)/);
  expect(line).not.toMatch(/; Domain/i);

  const cookie = line.split(';')[0] ?? '';
  const sent = new Headers({ cookie, origin: 'https://ratings.example.gov.uk' });
  expect(await passGate('sign-in', sent)).toMatchObject({ allowed: true, person: { email: account.email } });
  const unmarked = new Headers({ cookie: cookie.replace('__Host-', ''), origin: 'https://ratings.example.gov.uk' });
  expect(await passGate('record-inspection', unmarked)).toEqual({ allowed: false, why: 'not-signed-in' });
});

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/data/database';
import { openInvitations } from '@/data/invitations';
import { joiningLinkState } from '@/data/tokens';
import type { Person } from '@/domain/permission';
import { allAboutPeople, cookieOf, formOf, onlyAdministrator, openSession, personOfRole } from '@/scripts/test/people';
import { endSessions, giveRole, makeLinkForPassword } from './[id]/actions';
import { closeTheirs } from './[id]/close/actions';
import { inviteSomebody, withdraw } from './actions';

const request = vi.hoisted(() => ({ headers: new Headers() }));

vi.mock('next/headers', () => ({ headers: async () => request.headers }));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirected to ${path}`);
  },
  notFound: () => {
    throw new Error('not found');
  },
}));

const OURS = 'http://127.0.0.1:3000';

async function comesFrom(person: Person): Promise<Person> {
  request.headers = new Headers({ cookie: await cookieOf(person), origin: OURS });
  return person;
}

function untouched() {
  return { values: { role: '', email: '' }, problems: [], requestKey: randomUUID(), made: null };
}

let administrator: Person;

beforeEach(async () => {
  administrator = await comesFrom(await personOfRole('administrator'));
});

describe('the form that invites', () => {
  it('answers the whole address of a link that works, once, and nothing else that tells it', async () => {
    const first = untouched();
    const form = formOf({ role: 'editor', email: 'gus@example.gov.uk', requestKey: first.requestKey });
    const state = await inviteSomebody(first, form);
    expect(state.problems).toEqual([]);
    expect(state.made?.address).toMatch(/^http:\/\/127\.0\.0\.1:3000\/join\/[\w-]{43}$/);
    expect(await joiningLinkState(state.made?.address.split('/').at(-1) ?? '')).toBe('open');
    expect((await openInvitations()).filter(({ email }) => email === 'gus@example.gov.uk')).toHaveLength(1);

    const before = await allAboutPeople();
    expect(await inviteSomebody(state, form), 'a second click shows the answer to the first').toEqual(state);
    const anew = await inviteSomebody(first, form);
    expect(anew.made, 'a page that is sent again has no link to show').toBeNull();
    expect(anew.problems[0]?.text).toMatch(/^This form has made a link before/);
    expect(await allAboutPeople()).toEqual(before);
  });

  it('hands back what was typed, with what is wrong, and makes nothing', async () => {
    const editor = await personOfRole('editor');
    const before = await allAboutPeople();
    const send = (fields: Record<string, string>) => inviteSomebody(untouched(), formOf(fields));
    const state = await send({ email: 'gus@' });
    expect(state.values).toEqual({ role: '', email: 'gus@' });
    expect(state.problems.map(({ field }) => field)).toEqual(['role', 'email']);
    expect((await send({ role: 'editor' })).problems[0]?.field).toBe('email');
    expect((await send({ role: 'editor', email: `${'x'.repeat(254)}@example.org` })).problems).toHaveLength(1);
    expect((await send({ role: 'editor', email: editor.email })).problems[0]?.text).toMatch(/has an account already/);
    expect(await allAboutPeople()).toEqual(before);
  });

  it('withdraws an invitation, and says when it was too late', async () => {
    await inviteSomebody(untouched(), formOf({ role: 'editor', email: 'hal@example.gov.uk' }));
    const open = (await openInvitations()).find(({ email }) => email === 'hal@example.gov.uk');
    const send = () => withdraw(formOf({ invitation: open?.id ?? '', requestKey: randomUUID() }));
    await expect(send()).rejects.toThrow(`redirected to /people?withdrawn=${open?.id}`);
    expect(await openInvitations()).not.toContainEqual(open);
    await expect(send()).rejects.toThrow('redirected to /people?withdrawn=too-late');
  });
});

describe('the forms about a person', () => {
  const role = (person: Person, to: string) =>
    giveRole({ role: '', problems: [], requestKey: randomUUID() }, formOf({ person: person.id, role: to }));
  const close = (person: Person) =>
    closeTheirs({ problems: [], requestKey: randomUUID() }, formOf({ person: person.id }));

  it('give a role, make a link, end sessions and close, and say so at an address that tells no secret', async () => {
    const editor = await personOfRole('editor');
    await openSession(editor);
    await expect(role(editor, 'contributor')).rejects.toThrow(`redirected to /people/${editor.id}?done=role`);
    const first = { problem: null, requestKey: randomUUID(), made: null };
    const link = formOf({ person: editor.id, requestKey: first.requestKey });
    const made = await makeLinkForPassword(first, link);
    expect(made.made?.address).toMatch(/^http:\/\/127\.0\.0\.1:3000\/reset\/[\w-]{43}$/);
    expect(await makeLinkForPassword(made, link)).toEqual(made);
    expect((await makeLinkForPassword(first, link)).problem).toMatch(/^This form has made a link before/);
    await expect(endSessions(formOf({ person: editor.id }))).rejects.toThrow(`/people/${editor.id}?done=sessions`);
    await expect(close(editor)).rejects.toThrow(`redirected to /people?closed=${editor.id}`);
    const row = await database().user.findUniqueOrThrow({ where: { id: editor.id }, include: { sessions: true } });
    expect(row).toMatchObject({ role: 'contributor', sessions: [], closedAt: expect.any(Date) });
  });

  it('refuse the last administrator’s demotion, and lead them to where they close their own account', async () => {
    await onlyAdministrator(administrator);
    expect((await role(administrator, 'editor')).problems[0]?.text).toMatch(/^Nobody else is an administrator/);
    await expect(close(administrator)).rejects.toThrow('redirected to /account/close');
    expect((await role(administrator, 'owner')).problems[0]?.text).toBe('Choose what they may do');
  });

  it('are not found for nobody, whatever is sent as their id', async () => {
    const before = await allAboutPeople();
    for (const id of [randomUUID(), '', 'a\u0000b', "' or true --"]) {
      const nobody = { ...administrator, id };
      await expect(role(nobody, 'editor')).rejects.toThrow('not found');
      await expect(close(nobody)).rejects.toThrow('not found');
      await expect(endSessions(formOf({ person: id }))).rejects.toThrow('not found');
    }
    expect(await allAboutPeople()).toEqual(before);
  });

  it('do nothing for an editor, or when another site sends them', async () => {
    const person = await personOfRole('contributor');
    const editor = await comesFrom(await personOfRole('editor'));
    const own = request.headers;
    request.headers = new Headers({ cookie: await cookieOf(administrator), origin: 'https://evil.example' });
    const before = await allAboutPeople();
    for (const headers of [request.headers, own]) {
      request.headers = headers;
      expect((await inviteSomebody(untouched(), formOf({ role: 'editor', email: '' }))).made).toBeNull();
      expect((await role(person, 'administrator')).problems).toHaveLength(1);
      expect((await role(editor, 'administrator')).problems).toHaveLength(1);
      expect((await close(person)).problems).toHaveLength(1);
      const link = { problem: null, requestKey: randomUUID(), made: null };
      expect((await makeLinkForPassword(link, formOf({ person: person.id }))).made).toBeNull();
      await expect(endSessions(formOf({ person: person.id }))).rejects.toThrow(/redirected to \/people$/);
      await expect(withdraw(formOf({ invitation: '0'.repeat(16) }))).rejects.toThrow(/redirected to \/people$/);
    }
    expect(await allAboutPeople()).toEqual(before);
  });
});

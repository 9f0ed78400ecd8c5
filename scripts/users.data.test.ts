import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { database } from '../data/database.ts';
import { historyOf, onlyAdministrator, personOfRole } from './test/people.ts';
import { quietEnvironment } from './test/surroundings.ts';

/** `npm run users` on this file's own database. */
function users(words: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/users.ts', ...words], {
    env: quietEnvironment({ DATABASE_URL: process.env.DATABASE_URL ?? '' }),
    input,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('npm run users', () => {
  it('adds somebody of each role', async () => {
    for (const [word, role] of [
      ['contributor', 'a contributor'],
      ['editor', 'an editor'],
      ['admin', 'an administrator'],
    ] as const) {
      const email = `${word}@example.gov.uk`;
      const added = users(['add', '--email', email, '--name', 'Ida New', '--role', word], 'kettle gravel moth\n');
      expect(added).toEqual({ status: 0, said: `Ida New (${email}) can sign in now, as ${role}.\n` });
    }
    expect(users(['add', '--role', 'owner']).said).toContain('--role contributor');
  });

  it('prints a one-time link for a new password, and leaves a revision that it did', async () => {
    const { id, email } = await personOfRole('administrator');
    const { status, said } = users(['reset', '--email', ` ${email.toUpperCase()}`]);
    expect(status).toBe(0);
    expect(said).toMatch(/^http:\/\/127\.0\.0\.1:3000\/reset\/[\w-]{43}\n/);
    expect(await database().token.count({ where: { userId: id, purpose: 'reset', madeById: null } })).toBe(1);
    expect((await historyOf(id)).at(-1)).toMatchObject({ verb: 'amend', actorName: 'Command line' });
  });

  it('closes an account, lists it as closed, and says so where nobody has the address any more', async () => {
    await personOfRole('administrator');
    const { id, name, email } = await personOfRole('editor');
    expect(users(['close', '--email', email]).status).toBe(0);
    const list = users(['list']).said;
    expect(list).toMatch(new RegExp(`^${name}\\tclosed on \\d+ \\w+ \\d{4}\\teditor$`, 'm'));
    expect(list).not.toContain(email);
    expect((await historyOf(id)).at(-1)).toMatchObject({ verb: 'withdraw', actorName: 'Command line' });
    const again = users(['close', '--email', email]);
    expect(again).toEqual({ status: 1, said: `Nobody signs in with ${email}: nothing was changed.\n` });
  });

  it('closes nobody’s account where no other administrator is left', async () => {
    const last = await personOfRole('administrator');
    await onlyAdministrator(last);
    const { status, said } = users(['close', '--email', last.email]);
    expect(status).toBe(1);
    expect(said).toMatch(/^Nobody else is an administrator\./);
    expect(await database().user.count({ where: { id: last.id, closedAt: null } })).toBe(1);
    expect(users(['close']).said).toMatch(/^Give --email\./);
  });
});

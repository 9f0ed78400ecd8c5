import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesOf } from './files.ts';
import { findSecrets } from './scan.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = filesOf(root);
const elsewhere = mkdtempSync(path.join(tmpdir(), 'gradeline-secrets-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** Put together here, so that the files of this repository hold none of them whole. */
const whole = (...parts: string[]) => parts.join('');
const line = whole('MIIEpAIBAAKCAQEA', 'q83hskdjfhskdjfhskjdfhksjdfhkjsdhfkjsdhfkjsdhfkj\n');
const PLANTED = [
  ['privatekey', whole('-----BEGIN RSA PRIV', 'ATE KEY-----\n', line.repeat(6), '-----END RSA PRIV', 'ATE KEY-----\n')],
  ['aws', whole('AWS_SECRET_', 'ACCESS_KEY="wJalrXUtnFEMI/K7MDENG', '/bPxRfiCYzq9KmQ8sWd"\n')],
  ['github', whole('token: gh', 'p_wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx\n')],
  ['database-connection-string', whole('postgresql', '://gradeline:Tr0ub4dor-and-3@db.internal:5432/gradeline\n')],
  ['secret that signs sessions', whole('GRADELINE_SE', 'CRET=4c1f0a9be27d4c1f0a9be27d4c1f0a9be27d\n')],
  ['password of a mail server', whole('smt', 'p://gradeline:Tr0ub4dor@mail.internal:587\n')],
  ['folder of somebody’s machine', whole('see /ho', 'me/anne/gradeline/notes.txt\n')],
] as const;

describe('a secret', () => {
  it('is in no file of the repository', { timeout: 60_000 }, async () => {
    expect(files).toEqual(
      expect.arrayContaining(['package-lock.json', '.env.example', 'scripts/secrets/secrets.test.ts']),
    );
    expect(await findSecrets(root, files)).toEqual([]);
  });
  it('of the settings has no file in the repository', () => {
    expect(files.filter((file) => /^\.env/.test(path.basename(file)))).toEqual(['.env.example']);
  });
  it.each(PLANTED)('would be found: %s', { timeout: 60_000 }, async (kind, secret) => {
    writeFileSync(path.join(elsewhere, 'planted.txt'), `Some words before.\n${secret}And after.\n`);
    expect(await findSecrets(elsewhere, ['planted.txt'])).toEqual([{ file: 'planted.txt', kind }]);
  });
  it('is looked for without git too, in every file that would be committed', () => {
    const copy = path.join(elsewhere, 'copy');
    mkdirSync(path.join(copy, 'data/generated'), { recursive: true });
    writeFileSync(path.join(copy, '.gitignore'), 'data/generated/\n*.tsbuildinfo\n.env\n');
    for (const file of ['data/record.ts', 'data/generated/client.ts', 'a.tsbuildinfo', '.env', '.env.example']) {
      writeFileSync(path.join(copy, file), '');
    }
    expect(filesOf(copy).sort()).toEqual(['.env.example', '.gitignore', 'data/record.ts']);
  });
});

import { rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRoot } from '../postgres/account.ts';
import { removeCluster } from '../postgres/place.ts';
import { freePort } from '../postgres/server.ts';
import { copyCheckout, giveTo } from './checkout-copy.ts';
import { postgresFolder } from './data-folder.ts';
import { Gradeline } from './trial.ts';

/** Whole Gradelines, started as people start them, in a copy of the checkout that only its owner can enter. */

/** "daemon", which every Unix has: neither root nor the account that root's Postgres runs as. */
const ORDINARY = { uid: 1, gid: 1 };

/** The data folder of every start that can go on where another ended: seeding takes longer than all else. */
const KEPT = 'kept';

const ACCOUNTS = isRoot()
  ? [
      { name: 'root', data: KEPT, account: undefined },
      { name: 'an ordinary account', data: 'ordinary', account: ORDINARY },
    ]
  : [{ name: 'this account', data: KEPT, account: undefined }];

let copy: { folder: string; node: string };
const begun: Gradeline[] = [];

beforeAll(async () => {
  copy = await copyCheckout();
});

afterAll(async () => {
  await Promise.all(begun.map((gradeline) => gradeline.end('SIGTERM')));
  for (const { data } of begun) removeCluster(postgresFolder(data));
  rmSync(copy.folder, { recursive: true, force: true });
});

async function start(data: string, rest: { port?: number; account?: typeof ORDINARY } = {}): Promise<Gradeline> {
  const gradeline = await Gradeline.start({ ...copy, data, ...rest });
  begun.push(gradeline);
  return gradeline;
}

/** What a start says when it is refused. */
async function refusal(data: string, port?: number): Promise<string> {
  return start(data, { port }).then(() => 'it started', String);
}

async function statusOf({ url }: Gradeline, path: string): Promise<number> {
  return fetch(url + path).then(
    ({ status }) => status,
    () => 0,
  );
}

describe('npm start', () => {
  it.each(ACCOUNTS)('works in a folder that only $name can enter, and ends cleanly', async ({ data, account }) => {
    if (account !== undefined) giveTo(copy.folder, account);
    const gradeline = await start(data, { account });
    expect(statSync(copy.folder).mode & 0o077).toBe(0);
    expect(gradeline.lines.at(-1)).toBe(`Gradeline is ready at ${gradeline.url}`);
    expect(await statusOf(gradeline, '/authorities/lancashire')).toBe(200);
    expect(statSync(path.join(gradeline.data, 'secret')).mode & 0o777).toBe(0o600);
    const { code, seconds } = await gradeline.end('SIGTERM');
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(10);
    expect(await statusOf(gradeline, '/')).toBe(0);
    expect(gradeline.processes()).toEqual([]);
  });

  it('is refused on a busy port, in a sentence that says what to set', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    expect(await refusal('busy', port)).toContain(
      `Port ${port} is already in use on 127.0.0.1: set PORT to a free one`,
    );
    other.close();
  });

  it('is refused on a wrong setting, in a sentence that names it', async () => {
    expect(await refusal('wrong', 99_999)).toContain('PORT must lie between 1 and 65535');
  });

  it('is refused where the data folder can’t be made', async () => {
    expect(await refusal('package.json/data')).toContain('or set GRADELINE_DATA to a folder where it may');
  });
});

describe('a running Gradeline', () => {
  it('comes back by itself after kill -9 of the app, of Postgres and of both', async () => {
    const gradeline = await start(KEPT);
    for (const victims of [['front/server.ts'], ['bin/postgres'], ['bin/postgres', 'front/server.ts']]) {
      const killed = victims.flatMap((name) => gradeline.processes(name));
      for (const pid of killed) process.kill(pid, 'SIGKILL');
      const fresh = () => victims.flatMap((name) => gradeline.processes(name)).filter((pid) => !killed.includes(pid));
      await expect.poll(() => fresh().length, { timeout: 60_000 }).toBe(victims.length);
      await expect.poll(() => statusOf(gradeline, '/authorities/lancashire'), { timeout: 60_000 }).toBe(200);
    }
    expect((await gradeline.end('SIGINT')).code).toBe(0);
  });

  it('is not disturbed by a second start, and leaves nothing in the way of the next when its starter is killed', async () => {
    const gradeline = await start(KEPT);
    expect(await refusal(KEPT)).toContain('is in use by a Gradeline that is running');
    expect(await statusOf(gradeline, '/authorities/lancashire')).toBe(200);
    await gradeline.end('SIGKILL');
    const again = await start(KEPT, { port: gradeline.port });
    expect(await statusOf(again, '/authorities/lancashire')).toBe(200);
    expect((await again.end('SIGTERM')).code).toBe(0);
  });
});

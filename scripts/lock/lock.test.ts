import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockHolder, takeLock } from './lock.ts';
import { identify } from './process.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gradeline-lock-'));
  file = path.join(folder, 'lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

function taken(): boolean {
  return takeLock(file).heldBy === null;
}

describe('a lock', () => {
  it('is one process’s at a time, and free again once that lets it go', () => {
    const first = takeLock(file);
    expect(takeLock(file).heldBy).toMatchObject({ pid: process.pid });
    if (first.heldBy === null) first.release();
    expect(existsSync(file)).toBe(false);
    expect(taken()).toBe(true);
  });

  it('is taken over from a process that was killed', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync(file, JSON.stringify(identify(other.pid ?? 0)));
    expect(taken()).toBe(false);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(lockHolder(file)).toBeNull();
    expect(taken()).toBe(true);
  });

  it('is taken over where its process’s number has gone to another program', () => {
    writeFileSync(file, JSON.stringify({ ...identify(process.pid), born: 'long ago' }));
    expect(taken()).toBe(true);
  });

  it.each(['', '{"pid":', '{"pid":-1,"born":null}'])('is taken over where half of it was written: %s', (content) => {
    writeFileSync(file, content);
    expect(taken()).toBe(true);
  });
});

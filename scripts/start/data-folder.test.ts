import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptSecret, takeDataFolder } from './data-folder.ts';

let parent: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'gradeline-data-'));
});

afterEach(() => rmSync(parent, { recursive: true }));

describe('the data folder', () => {
  it('is made where there is none, and nobody else can look into it', async () => {
    const folder = path.join(parent, 'made');
    await takeDataFolder(folder);
    expect(statSync(folder).mode & 0o066).toBe(0);
  });

  it('belongs to one Gradeline at a time', async () => {
    const release = await takeDataFolder(parent);
    await expect(takeDataFolder(parent, 0)).rejects.toThrow(`${parent} is in use by a Gradeline that is running`);
    release();
    await expect(takeDataFolder(parent, 0)).resolves.toBeTypeOf('function');
  });

  it('is waited for while another Gradeline is just ending', async () => {
    const release = await takeDataFolder(parent);
    setTimeout(release, 100);
    await expect(takeDataFolder(parent)).resolves.toBeTypeOf('function');
  });
});

describe('the secret that signs sessions', () => {
  it('is made once, is long, and only its owner can read it', () => {
    const secret = keptSecret(parent);
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(keptSecret(parent)).toBe(secret);
    expect(statSync(path.join(parent, 'secret')).mode & 0o777).toBe(0o600);
  });
});

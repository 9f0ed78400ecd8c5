import { describe, expect, it } from 'vitest';
import { Endings } from './endings.ts';

describe('ending', () => {
  it('ends what was begun last first, once, however often it is told', async () => {
    const endings = new Endings();
    const ended: string[] = [];
    endings.add(() => void ended.push('Postgres'));
    endings.add(async () => void ended.push('the app'));
    await Promise.all([endings.end(), endings.end()]);
    expect(ended).toEqual(['the app', 'Postgres']);
    expect(endings.begun).toBe(true);
  });

  it('goes on where one thing fails to end', async () => {
    const endings = new Endings();
    let stopped = false;
    endings.add(() => {
      stopped = true;
    });
    endings.add(() => Promise.reject(new Error('the app hangs')));
    endings.add(() => {
      throw new Error('the build is gone');
    });
    await endings.end();
    expect(stopped).toBe(true);
  });
});

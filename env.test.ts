import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localUrl, ownOrigins, readSettings, SETTING_NAMES, SettingError } from './env.ts';

function refusal(variables: Record<string, string>): string {
  try {
    readSettings(variables);
  } catch (error) {
    if (error instanceof SettingError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('the settings', () => {
  it('need none to be given', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: undefined,
      publicUrl: undefined,
    });
  });

  it('keep the data folder in the checkout unless told otherwise', () => {
    expect(readSettings({}).dataFolder).toBe(`${process.cwd()}/.data`);
    expect(readSettings({ GRADELINE_DATA: '/srv/ratings' }).dataFolder).toBe('/srv/ratings');
  });

  it('are all listed in .env.example, which lists nothing else', () => {
    const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual([...SETTING_NAMES].sort());
  });

  it('count a variable set to nothing as not set', () => {
    expect(readSettings({ PORT: '', GRADELINE_URL: ' ' })).toMatchObject({ port: 3000, publicUrl: undefined });
  });

  it('take the public address with or without a slash at its end', () => {
    expect(readSettings({ GRADELINE_URL: 'https://ratings.example.gov.uk/' }).publicUrl).toBe(
      'https://ratings.example.gov.uk',
    );
  });

  it('name a mail server and the address that letters come from, or neither', () => {
    const given = { GRADELINE_SMTP: 'smtp://mail.example.gov.uk:25', GRADELINE_MAIL_FROM: 'gradeline@example.gov.uk' };
    expect(readSettings(given).mail).toEqual({
      server: { host: 'mail.example.gov.uk', port: 25, secure: false, login: null },
      from: 'gradeline@example.gov.uk',
    });
    expect(readSettings({ GRADELINE_MAIL_FROM: 'gradeline@example.gov.uk' }).mail).toBeUndefined();
  });
});

describe('a wrong setting', () => {
  it.each([
    [{ PORT: 'eighty' }, 'PORT must be a number'],
    [{ PORT: '80.5' }, 'PORT must be a whole number'],
    [{ PORT: '70000' }, 'PORT must lie between 1 and 65535'],
    [{ DATABASE_URL: 'mysql://db/gradeline' }, 'DATABASE_URL must be an address that begins with postgresql://'],
    [{ GRADELINE_URL: 'ratings.example.gov.uk' }, 'GRADELINE_URL must be an address like https://'],
    [{ GRADELINE_URL: 'https://example.gov.uk/ratings' }, 'GRADELINE_URL must be an address like https://'],
    [{ GRADELINE_SECRET: 'hunter2' }, 'GRADELINE_SECRET must be at least 32 characters long'],
    [{ GRADELINE_PROXIES: 'yes' }, 'GRADELINE_PROXIES must be how many proxies of yours'],
    [{ HOST: 'http://localhost' }, 'HOST must be a host name or an address'],
    [{ GRADELINE_SMTP: 'mail.example.gov.uk' }, 'GRADELINE_SMTP must be an address like smtps://'],
    [{ GRADELINE_SMTP: 'smtp://mail.example.gov.uk' }, 'GRADELINE_MAIL_FROM must be set where GRADELINE_SMTP is'],
    [{ GRADELINE_MAIL_FROM: 'Gradeline' }, 'GRADELINE_MAIL_FROM must be an email address'],
  ])('is named in one sentence that says what is wanted: %o', (variables, sentence) => {
    expect(refusal(variables)).toContain(sentence);
    expect(refusal(variables)).toMatch(/^[^\n]+: correct it in the environment or in \.env and start again\.$/);
  });

  it('never shows a secret or a password', () => {
    expect(refusal({ GRADELINE_SECRET: 'hunter2' })).not.toContain('hunter2');
    const password = 'hunter2';
    expect(refusal({ DATABASE_URL: `mysql://me:${password}@db/x` })).not.toContain(password);
    expect(refusal({ GRADELINE_SMTP: `smtp://me:${password}@mail/x` })).not.toContain(password);
  });
});

describe('the local address', () => {
  it('is one a browser on this machine can open', () => {
    expect(localUrl({ host: '0.0.0.0', port: 3000 })).toBe('http://127.0.0.1:3000');
    expect(localUrl({ host: '::1', port: 80 })).toBe('http://[::1]:80');
  });
});

describe('our own origins', () => {
  it('are the names of this machine with our port, and the public address', () => {
    const origins = ownOrigins({ host: '0.0.0.0', port: 3000, publicUrl: 'http://ratings.example.gov.uk' });
    expect(origins).toContain('http://ratings.example.gov.uk');
    expect(origins).toContain('http://localhost:3000');
    expect(origins).toContain('http://127.0.0.1:3000');
    expect(origins).not.toContain('http://0.0.0.0:3000');
  });

  it('are the public address alone where that is https: what else runs on an editor’s machine is not ours', () => {
    const publicUrl = 'https://ratings.example.gov.uk';
    expect(ownOrigins({ host: '127.0.0.1', port: 3000, publicUrl })).toEqual([publicUrl]);
  });
});

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { passwordProblem } from './password.ts';

const ANNE = { name: 'Anne Hargreaves', email: 'a.hargreaves@example.gov.uk' };

function problem(password: string): string | null {
  return passwordProblem(password, ANNE);
}

describe('a new password', () => {
  it('will do when it is long and nobody tries it first, whatever it is made of', () => {
    const good = [
      'kettle gravel moth',
      'otter-lamp-seventeen',
      'ПривыкшийБарсук',
      'x7#kQ0p!vR2m',
      'all lower case words',
      '839201746512',
    ];
    expect(good.map(problem)).toEqual(good.map(() => null));
  });

  it('has 12 characters at least and 128 at most', () => {
    expect(problem('kettlegrave')).toMatch(/^Use at least 12 characters/);
    expect(problem('kettlegravel')).toBeNull();
    const long = 'kettle gravel moth '.repeat(10);
    expect(problem(long.slice(0, 128))).toBeNull();
    expect(problem(long.slice(0, 129))).toBe('Use at most 128 characters.');
  });

  it('is counted in characters as people see them, not in bytes or halves', () => {
    expect(problem('🦦🦡🐇🦊🐎🦆')).toMatch(/^Use at least 12/);
    expect(problem('é'.normalize('NFD').repeat(6))).toMatch(/^Use at least 12/);
  });

  it('is not one that people try first', () => {
    const tried = [
      'password1234',
      'P@ssw0rd2026!',
      'passwordpassword',
      'Password-Password',
      'qwertyuiop123',
      'qwertyuiopas',
      '123456789012',
      '210987654321',
      '1q2w3e4r5t6y',
      '1qaz2wsx3edc',
      'aaaaaaaaaaaa',
      'abcabcabcabc',
      'abcdefghijkl',
      'Sunshine2024!!',
      'letmeinplease',
      'summerholiday',
      'Liverpool2025!',
      'Administrator1',
      'iloveyou2026!',
      'correcthorsebatterystaple',
      'Password12345',
      'qwertyuiop12',
      'letmein letmein',
      'passwordpasswordpassword',
      'winter-winter-winter',
      'admin123admin123',
      'summer2024winter',
      'trustnoone123',
      'qwertyasdfgh',
      '1qazxsw23edc',
      'zaq1xsw2cde3',
      '1234qwerasdf',
      'qweasdzxc123',
      '!"£$%^&*()_+',
      '147258369147',
      'aaaabbbbcccc',
      '0000000000001',
    ];
    expect(tried.filter((password) => problem(password) === null)).toEqual([]);
  });

  it('is none of this field’s own words, which people here try first', () => {
    const tried = [
      'childrensservices',
      'ChildrensServices1',
      'lancashire2023',
      'Lancashire 2023 Council',
      'westsussexcouncil',
      'ilovelancashire',
      'safeguarding1',
      'SocialWorker2026',
      'goodtooutstanding',
      'ofsted-inspection',
      'localauthority',
    ];
    expect(tried.filter((password) => problem(password) === null)).toEqual([]);
  });

  it('is not the name of any council of the record, with a year or without', () => {
    const rows = parse(readFileSync('prisma/seed/authorities.csv', 'utf8'), { columns: true });
    const names = z.array(z.object({ name: z.string() })).parse(rows);
    expect(names.length).toBeGreaterThan(150);
    const stretched = names.map(({ name }) => name.replace(/ \(.*\)$/, '')).map((name) => `${name} 2023 council`);
    expect(stretched.filter((password) => problem(password) === null)).toEqual([]);
  });

  it('may hold a common word beside others', () => {
    expect(problem('otter council lamp')).toBeNull();
    expect(problem('nine Blackpool kettles')).toBeNull();
  });

  it('holds neither the name of the person, nor their address, nor ours', () => {
    for (const password of ['hargreaves moths', 'ANNE kettle gravel', 'a.hargreaves moth', 'my Gradeline kettle']) {
      expect(problem(password)).toMatch(/^Leave out your name/);
    }
  });

  it('holds nothing that cannot be typed again', () => {
    expect(problem('kettle\ngravel moth')).toMatch(/^Leave out line breaks/);
    expect(problem('kettle gravel \ud83e')).toMatch(/^Leave out line breaks/);
  });
});

import { describe, expect, it } from 'vitest';
import { addressOnceClosed } from './closed-account.ts';
import { NewAccount, problemsOf, SignInForm } from './sign-in.ts';

const FIELDS = ['name', 'email', 'password'] as const;

function problems(given: unknown) {
  const result = NewAccount.safeParse(given);
  return result.success ? [] : problemsOf(result.error, FIELDS).map(({ field, text }) => `${field}: ${text}`);
}

describe('what people type to sign in', () => {
  it('takes an email address whatever its capitals and the spaces around it', () => {
    const form = SignInForm.parse({ email: ' Anne@Example.GOV.uk ', password: 'as typed ', next: '/coverage' });
    expect(form).toEqual({ email: 'anne@example.gov.uk', password: 'as typed ', next: '/coverage' });
  });

  it('leads to the home page when the form does not say where to go', () => {
    expect(SignInForm.parse({ email: 'anne@example.gov.uk', password: 'as typed' }).next).toBe('/');
  });

  it('says what is missing, field by field', () => {
    const result = SignInForm.safeParse({ email: '', password: '' });
    expect(result.success ? [] : problemsOf(result.error, ['email', 'password'])).toEqual([
      { field: 'email', text: 'Enter your email address' },
      { field: 'password', text: 'Enter your password' },
    ]);
  });
});

describe('a new account', () => {
  const anne = { name: 'Anne Hargreaves', email: 'anne@example.gov.uk', password: 'kettle gravel moth' };

  it('needs a name, an email address and a good password', () => {
    expect(problems(anne)).toEqual([]);
    expect(problems({})).toEqual([
      'name: Enter your name',
      'email: Enter your email address',
      'password: Enter a password',
    ]);
    expect(problems({ ...anne, email: 'anne' })).toEqual([
      'email: Enter an email address in the correct format, like name@example.com',
    ]);
    expect(problems({ ...anne, password: 'short' })[0]).toMatch(/^password: Use at least 12/);
  });

  it('is never at an address that stands for a closed account', () => {
    expect(problems({ ...anne, email: addressOnceClosed('3f0c2a52') })).toEqual([
      'email: Enter an email address in the correct format, like name@example.com',
    ]);
  });

  it('keeps a name composed, and refuses one that is not one line of text, saying where', () => {
    expect(NewAccount.parse({ ...anne, name: ' Rene\u0301 ' }).name).toBe('René');
    expect(problems({ ...anne, name: 'Anne\nHargreaves' })).toEqual([
      'name: The name must be on one line, but has a line break after “Anne”: put a space in its place',
    ]);
    for (const name of ['Anne\u0000', 'Anne \ud83e', '\u202eenna'])
      expect(problems({ ...anne, name })).toEqual([expect.stringMatching(/^name: The name has a .*: delete it/)]);
    expect(problems({ ...anne, name: 'x'.repeat(101) })).toEqual([
      'name: The name must be 100 characters or fewer; it has 101',
    ]);
    expect(problems({ ...anne, name: '\u200b' })).toEqual(['name: Enter your name']);
  });

  it('says that the password is bad even when the rest is bad too', () => {
    expect(problems({ name: '', email: 'x', password: 'short' })).toHaveLength(3);
  });

  it('is refused at once where a name or password is of hundreds of thousands of accents, which take minutes to compose', () => {
    const accents = `a${'\u0301'.repeat(250_000)}${'\u0316'.repeat(250_000)}`;
    expect(problems({ ...anne, name: accents, password: accents })).toEqual([
      expect.stringMatching(/^name: The name must be 100 characters or fewer/),
      expect.stringMatching(/^password: Enter a shorter password/),
    ]);
  });
});

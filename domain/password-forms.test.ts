import { describe, expect, it } from 'vitest';
import { passwordChange, passwordReset } from './password-forms.ts';
import { problemsOf } from './sign-in.ts';

const ANNE = { name: 'Anne Hargreaves', email: 'a.hargreaves@example.gov.uk' };

function wrong(typed: Record<string, unknown>): string[] {
  const parsed = passwordChange(ANNE).safeParse(typed);
  return parsed.success ? [] : problemsOf(parsed.error, ['current', 'password']).map(({ text }) => text);
}

describe('the form to change a password', () => {
  it('takes the present one and a new one that will do', () => {
    expect(wrong({ current: 'short', password: 'kettle gravel moth' })).toEqual([]);
  });

  it('says what is missing', () => {
    const both = ['Enter the password you have now', 'Enter a new password'];
    expect(wrong({})).toEqual(both);
    expect(wrong({ current: '', password: '' })).toEqual(both);
  });

  it('holds the new one to what every password must be, for this person', () => {
    expect(wrong({ current: 'old', password: 'hargreaves moths' })[0]).toMatch(/^Leave out your name/);
    expect(wrong({ current: 'old', password: 'short' })[0]).toMatch(/^Use at least 12 characters/);
  });

  it('does not take the present one for a new one', () => {
    const same = 'kettle gravel moth';
    expect(wrong({ current: same, password: same })).toEqual(['Enter a password that is not the one you have now']);
  });
});

describe('the form behind a one-time link', () => {
  it('asks for a new password alone', () => {
    expect(passwordReset(ANNE).safeParse({ password: 'kettle gravel moth' }).success).toBe(true);
    expect(passwordReset(ANNE).safeParse({ password: 'password1234' }).success).toBe(false);
  });
});

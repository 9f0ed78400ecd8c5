import { describe, expect, it } from 'vitest';
import { Invitation, InvitationId, NewRole, PersonId } from './people-form.ts';
import { problemsOf } from './sign-in.ts';

function problems(given: unknown) {
  const result = Invitation.safeParse(given);
  return result.success ? [] : problemsOf(result.error, ['role', 'email']);
}

describe('an invitation', () => {
  it('is for a role, and for an address only where one is given', () => {
    expect(Invitation.parse({ role: 'editor', email: '  ' })).toEqual({ role: 'editor', email: null });
    expect(Invitation.parse({ role: 'contributor', email: ' Anne@Example.GOV.uk ' })).toEqual({
      role: 'contributor',
      email: 'anne@example.gov.uk',
    });
  });

  it('says what is missing or wrong', () => {
    expect(problems({ email: 'anne' })).toEqual([
      { field: 'role', text: 'Choose what they may do' },
      { field: 'email', text: 'Enter an email address in the correct format, like name@example.com' },
    ]);
    expect(problems({ role: 'owner', email: '' })).toEqual([{ field: 'role', text: 'Choose what they may do' }]);
  });
});

it('takes no role that there is not', () => {
  expect(NewRole.safeParse({ role: 'owner' }).success).toBe(false);
  expect(NewRole.parse({ role: 'contributor' })).toEqual({ role: 'contributor' });
});

it('takes nothing for an id that can’t be one', () => {
  for (const wrong of ['', ' ', "' or true --", 'a\u0000b', '../x', 'x'.repeat(65), null, 7]) {
    expect(PersonId.parse(wrong)).toBe('');
    expect(InvitationId.parse(wrong)).toBe('');
  }
  expect(PersonId.parse('3f0c2a52-96b7-4f43-9d1c-52f7f3f5d1aa')).not.toBe('');
  expect(InvitationId.parse('0123456789abcdef')).toBe('0123456789abcdef');
});

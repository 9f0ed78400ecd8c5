/** Why an account, or an invitation, is left as it is. */
export type AccountRefusal =
  | 'last-administrator'
  | 'not-permitted'
  | 'closed'
  | 'absent'
  | 'unchanged'
  | 'email-taken'
  | 'not-open'
  | 'wrong-password';

const WORDS: Readonly<Record<AccountRefusal, string>> = {
  'last-administrator':
    'Nobody else is an administrator. Make somebody else one first, so that there is somebody who can let people in',
  'not-permitted': 'You are no longer an administrator, so nothing was changed',
  closed: 'This account is closed, so nothing about it can be changed',
  absent: 'There is no such account',
  unchanged: 'That is their role already. Choose another',
  'email-taken': 'Somebody with this email address has an account already. You can change their role on their page',
  'not-open': 'This invitation has been used, has run out or was withdrawn',
  'wrong-password': 'That is not your password. Check it and try again',
};

/** The same, in a sentence that says what to do. */
export function accountRefusalInWords(why: AccountRefusal): string {
  return WORDS[why];
}

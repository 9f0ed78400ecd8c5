import { z } from 'zod';
import { passwordProblem } from './password.ts';
import type { Person } from './permission.ts';
import { MOST_TYPED } from './sign-in.ts';

/** What people type to set a new password. Each message says how to put it right. */

type Owner = Pick<Person, 'name' | 'email'>;

const TOO_LONG = 'Enter a shorter password';

function newPassword(owner: Owner) {
  return z
    .string('Enter a new password')
    .min(1, 'Enter a new password')
    .max(MOST_TYPED, TOO_LONG)
    .superRefine((password, context) => {
      const problem = passwordProblem(password, owner);
      if (password !== '' && problem !== null) context.addIssue({ code: 'custom', message: problem });
    });
}

/** By a one-time link, for the person that it is for. */
export function passwordReset(owner: Owner) {
  return z.object({ password: newPassword(owner) });
}

const NO_CURRENT = 'Enter the password you have now';
const THE_SAME = 'Enter a password that is not the one you have now';

/** By somebody signed in. */
export function passwordChange(owner: Owner) {
  return z
    .object({
      current: z.string(NO_CURRENT).min(1, NO_CURRENT).max(MOST_TYPED, TOO_LONG),
      password: newPassword(owner),
    })
    .refine(({ current, password }) => current !== password, { path: ['password'], message: THE_SAME });
}

import { z } from 'zod';
import { isClosedAddress } from './closed-account.ts';
import { passwordProblem } from './password.ts';
import { returnPath } from './return-path.ts';
import { keptText, TEXTS, textProblem } from './text.ts';

/** What people type to sign in or to get an account. Each message says how to put it right. */

/** Far above any real password: a longer one costs time to hash and can't be right. */
export const MOST_TYPED = 1000;

const NO_EMAIL = 'Enter your email address';
const NO_SUCH_EMAIL = 'Enter an email address in the correct format, like name@example.com';

/** An address is one person's whatever its capitals, so it is kept in lower case. */
export const Email = z
  .string(NO_EMAIL)
  .transform((text) => text.trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(1, NO_EMAIL)
      .max(254, 'Enter an email address of at most 254 characters')
      .pipe(z.email(NO_SUCH_EMAIL).refine((text) => !isClosedAddress(text), NO_SUCH_EMAIL)),
  );

/** The name shown beside what somebody records. */
export const PersonName = z
  .string('Enter your name')
  .superRefine((typed, context) => {
    const problem = textProblem(typed, TEXTS.person);
    if (problem !== null) context.addIssue({ code: 'custom', message: `The name ${problem}` });
    else if (keptText(typed) === null) context.addIssue({ code: 'custom', message: 'Enter your name' });
  })
  .pipe(z.string().transform((typed) => keptText(typed) ?? ''));

export const SignInForm = z.object({
  email: Email,
  password: z.string('Enter your password').min(1, 'Enter your password').max(MOST_TYPED, 'Enter a shorter password'),
  next: z.unknown().optional().transform(returnPath),
});

/** A new account: somebody's own, by a one-time link, or one that an administrator makes. */
export const NewAccount = z
  .object({
    name: PersonName,
    email: Email,
    password: z.string('Enter a password').min(1, 'Enter a password').max(MOST_TYPED, 'Enter a shorter password'),
  })
  .superRefine((account, context) => {
    const problem = passwordProblem(account.password, account);
    if (problem !== null) context.addIssue({ code: 'custom', path: ['password'], message: problem });
  });

export type NewAccount = z.infer<typeof NewAccount>;

export interface Problem<Field extends string> {
  field: Field | null;
  text: string;
}

/** The first problem of each field, in the order of `fields`. A null field means the form as a whole. */
export function problemsOf<Field extends string>(error: z.ZodError, fields: readonly Field[]): Problem<Field>[] {
  return fields.flatMap((field) => {
    const issue = error.issues.find(({ path }) => path[0] === field);
    return issue === undefined ? [] : [{ field, text: issue.message }];
  });
}

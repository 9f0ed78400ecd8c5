import { z } from 'zod';
import { ROLES } from './permission.ts';
import { Email, type Problem, SignInForm } from './sign-in.ts';

/** What administrators send when they invite people and change accounts, and how those forms come back. */

const Role = z.enum(ROLES, 'Choose what they may do');

/** Who is invited: `email` is null where the invitation is for nobody in particular. */
export const Invitation = z.object({
  role: Role,
  email: z
    .string('Enter an email address, or leave it blank')
    .trim()
    .transform((text) => (text === '' ? null : text))
    .pipe(Email.nullable()),
});

export type Invitation = z.infer<typeof Invitation>;

export const NewRole = z.object({ role: Role });

/** What somebody sends to close their own account. */
export const OwnClosing = SignInForm.pick({ password: true });

/** The id of a person as it comes in a form or an address; empty where it can't be one. */
export const PersonId = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .catch('');

/** The id of an invitation: the first characters of its link's hash. Empty where it can't be one. */
export const InvitationId = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .catch('');

/** A one-time link, to be shown once. */
export interface MadeLink {
  /** The whole address, secret included. */
  address: string;
  /** "24 November 2026 at 8:36pm", in London. */
  until: string;
}

/** What became of the letter with an invitation. */
export type Letter = 'sent' | 'not-sent';

export interface InviteState {
  /** As typed, to be shown again. */
  values: { role: string; email: string };
  problems: Problem<'role' | 'email'>[];
  requestKey: string;
  made: MadeLink | null;
  /** Absent where there is no mail server, or no address to send it to. */
  letter?: Letter;
}

export interface RoleState {
  role: string;
  problems: Problem<'role'>[];
  requestKey: string;
}

export interface ResetLinkState {
  problem: string | null;
  requestKey: string;
  made: MadeLink | null;
}

export interface CloseState {
  problems: Problem<'password'>[];
  requestKey: string;
}

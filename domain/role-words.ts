import type { Role } from './permission.ts';

/** What somebody is: "You are an editor". */
export const ROLE_IN_WORDS = {
  administrator: 'an administrator',
  editor: 'an editor',
  contributor: 'a contributor',
} as const satisfies Record<Role, string>;

/** The roles as they are offered, the one that may do least first: its name, and what it lets somebody do. */
export const ROLE_CHOICES = [
  { role: 'contributor', name: 'Contributor', may: 'Signs in and reads. Changes nothing in the record by themself' },
  { role: 'editor', name: 'Editor', may: 'Records, amends, withdraws and restores inspections, and links coverage' },
  {
    role: 'administrator',
    name: 'Administrator',
    may: 'All that an editor may. Invites people, changes roles, closes accounts, and records changes between councils',
  },
] as const satisfies readonly { role: Role; name: string; may: string }[];

/** The name of a role on its own, as in a table: "Editor". */
export const ROLE_NAMES = {
  administrator: 'Administrator',
  editor: 'Editor',
  contributor: 'Contributor',
} as const satisfies Record<Role, string>;

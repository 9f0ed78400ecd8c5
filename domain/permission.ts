/** What people may do here. Asked by pages, to show what is offered, and again by whatever does it, which alone counts. */

export const ROLES = ['administrator', 'editor', 'contributor'] as const;

export type Role = (typeof ROLES)[number];

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
}

/** Nobody is a person too: a reader who has not signed in. */
type Asking = Pick<Person, 'role'> | null;

/** Record, amend and withdraw inspections, link coverage. A contributor only proposes. */
export function mayRecord(person: Asking): boolean {
  return person?.role === 'editor' || person?.role === 'administrator';
}

/** Record that a council is replaced, and by which: a change to what every other figure is counted over. */
export function mayManageCouncils(person: Asking): boolean {
  return person?.role === 'administrator';
}

/** Invite people, change roles, close accounts. */
export function mayManagePeople(person: Asking): boolean {
  return person?.role === 'administrator';
}

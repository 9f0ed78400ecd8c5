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

/** Read who changed what, over all councils and people. */
export function mayReadActivity(person: Asking): boolean {
  return mayRecord(person);
}

/** Invite people, change roles, close accounts. */
export function mayManagePeople(person: Asking): boolean {
  return person?.role === 'administrator';
}

/** What somebody does with their own account. */
export function hasAccount(person: Asking): boolean {
  return person !== null;
}

/** What anybody may do, a reader too, from our own pages: begin and end a session, use a link that somebody was given. */
export const OPEN_DEEDS = ['sign-in', 'sign-out', 'join', 'ask-for-reset-link', 'reset-password'] as const;

/** Everything else that changes something here, and who may do it. */
export const PERSONAL_DEEDS = {
  'end-own-session': hasAccount,
  'end-other-own-sessions': hasAccount,
  'change-own-password': hasAccount,
  'record-inspection': mayRecord,
  'amend-inspection': mayRecord,
  'withdraw-inspection': mayRecord,
  'restore-inspection': mayRecord,
  'record-succession': mayManageCouncils,
  'invite-person': mayManagePeople,
  'withdraw-invitation': mayManagePeople,
  'change-role': mayManagePeople,
  'make-reset-link': mayManagePeople,
  'end-sessions-of-person': mayManagePeople,
  'close-account': mayManagePeople,
  'close-own-account': hasAccount,
} as const;

export type OpenDeed = (typeof OPEN_DEEDS)[number];
export type PersonalDeed = keyof typeof PERSONAL_DEEDS;

/** Why the gate let nothing happen. */
export type Refusal = 'foreign-origin' | 'not-signed-in' | 'not-permitted';

/** The same, in a sentence that says what to do. */
export function refusalInWords(why: Refusal, deed: PersonalDeed): string {
  switch (why) {
    case 'foreign-origin':
      return 'This form was sent from another site. Open it here and send it again';
    case 'not-signed-in':
      return 'You are no longer signed in. Sign in in another tab, then send this form again: nothing typed is lost';
    case 'not-permitted':
      return NOT_PERMITTED[deed];
  }
}

const NOT_AN_EDITOR = 'Your account may read but not record. An administrator can make you an editor';

const NOT_AN_ADMINISTRATOR = 'Only an administrator may invite people and change accounts';
const NOT_YOURS = 'Only whoever has this account can change it here';

const NOT_PERMITTED: Readonly<Record<PersonalDeed, string>> = {
  'end-own-session': NOT_YOURS,
  'end-other-own-sessions': NOT_YOURS,
  'change-own-password': NOT_YOURS,
  'record-inspection': NOT_AN_EDITOR,
  'amend-inspection': NOT_AN_EDITOR,
  'withdraw-inspection': NOT_AN_EDITOR,
  'restore-inspection': NOT_AN_EDITOR,
  'record-succession': 'Your account can’t record changes between councils. Only an administrator can',
  'invite-person': NOT_AN_ADMINISTRATOR,
  'withdraw-invitation': NOT_AN_ADMINISTRATOR,
  'change-role': NOT_AN_ADMINISTRATOR,
  'make-reset-link': NOT_AN_ADMINISTRATOR,
  'end-sessions-of-person': NOT_AN_ADMINISTRATOR,
  'close-account': NOT_AN_ADMINISTRATOR,
  'close-own-account': 'Only whoever has this account can close it here',
};

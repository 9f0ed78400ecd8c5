import { londonMoment } from './london.ts';
import type { Role } from './permission.ts';
import { ROLE_IN_WORDS } from './role-words.ts';

/** The words of the letters that Gradeline sends. Plain text: a letter loads nothing and hides no address behind words. */
export interface Letter {
  subject: string;
  text: string;
}

/** For somebody who can't sign in. `link` works for an hour. */
export function resetLetter({ name, link }: { name: string; link: string }): Letter {
  return {
    subject: 'Set a new password for Gradeline',
    text: paragraphs(
      `Hello ${name},`,
      'Somebody, probably you, has asked to set a new password for your account on Gradeline. To set one, open this link:',
      link,
      'It works once, for one hour. Setting a new password ends every session you have.',
      'If it was not you, do nothing: your password stays as it is. Do not pass the link on, because whoever opens it can get into your account.',
    ),
  };
}

/** For somebody who is to have an account. `by` is the name of whoever invites them. */
export function invitationLetter({
  role,
  by,
  link,
  until,
}: {
  role: Role;
  by: string;
  link: string;
  until: Date;
}): Letter {
  return {
    subject: 'An invitation to Gradeline',
    text: paragraphs(
      'Hello,',
      `You are invited to Gradeline as ${ROLE_IN_WORDS[role]} by ${by}. Gradeline keeps the inspection record of children’s services in England.`,
      'To make your account, open this link:',
      link,
      `It works once, until ${londonMoment(until)}. Do not pass it on, because whoever opens it first makes the account.`,
      'If you do not expect this, do nothing: without the link there is no account.',
    ),
  };
}

function paragraphs(...all: readonly string[]): string {
  return `${all.join('\n\n')}\n`;
}

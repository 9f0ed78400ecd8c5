import { invitationLetter, resetLetter } from '../domain/letters.ts';
import type { Role } from '../domain/permission.ts';
import { settings } from '../env.ts';
import { type Sent, sendLetter } from './send.ts';

/** The letters there are. Links in them begin with the address readers use, never with what a request says. */

/** Sends somebody the link that sets a new password. `secret` is the link's. */
export function sendReset({ to, name, secret }: { to: string; name: string; secret: string }): Promise<Sent> {
  return sendLetter({ to, letter: resetLetter({ name, link: `${settings().url}/reset/${secret}` }) });
}

interface Invitation {
  to: string;
  role: Role;
  /** Name of whoever invites. */
  by: string;
  /** The link's secret. */
  secret: string;
  until: Date;
}

/** Sends somebody the link that makes an account. */
export function sendInvitation({ to, secret, ...invitation }: Invitation): Promise<Sent> {
  return sendLetter({ to, letter: invitationLetter({ ...invitation, link: `${settings().url}/join/${secret}` }) });
}

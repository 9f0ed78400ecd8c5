import { createTransport } from 'nodemailer';
import type { Letter } from '../domain/letters.ts';
import { Email } from '../domain/sign-in.ts';
import { settings } from '../env.ts';
import { whyNotSent } from './why-not-sent.ts';

/**
 * Hands letters to the mail server that the settings name: plain text, certificates checked. Called by actions, once what the
 * letter is about is written, and never within a transaction. Why so: docs/decisions/0015.
 */

/** `why` is a sentence for people. It holds neither the letter's link nor what the mail server said. */
export type Sent = { sent: true } | { sent: false; why: string };

/** Milliseconds that the mail server may take for each answer. */
const PATIENCE = 10_000;

/** Whether there is a mail server to hand letters to. */
export function canSendLetters(): boolean {
  return settings().mail !== undefined;
}

/**
 * Sends one letter to one person. Whatever goes wrong is a value, and stands on the log once.
 * @param to an email address; what isn't one is refused, so that nobody adds headers or recipients
 */
export async function sendLetter({ to, letter }: { to: string; letter: Letter }, patience = PATIENCE): Promise<Sent> {
  const address = Email.safeParse(to);
  const transport = transportOf(patience);
  if (!address.success) return notSent(letter, 'what it should go to is no email address');
  if (transport === null) return notSent(letter, 'no mail server is set');
  try {
    await transport.sendMail({ ...letter, to: { name: '', address: address.data }, headers: AUTOMATIC });
    return { sent: true };
  } catch (error) {
    return notSent(letter, whyNotSent(error));
  } finally {
    transport.close();
  }
}

/** Holiday notices and the like must not answer it (RFC 3834). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated' };

function transportOf(patience: number) {
  const { mail } = settings();
  if (mail === undefined) return null;
  const { host, port, secure, login } = mail.server;
  const server = {
    host,
    port,
    secure,
    // A server that offers encryption must manage it; a password goes over nothing else.
    requireTLS: login !== null,
    ...(login && { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
  };
  const never = { disableFileAccess: true, disableUrlAccess: true };
  return createTransport({ ...server, ...never }, { from: { name: 'Gradeline', address: mail.from } });
}

function notSent({ subject }: Letter, reason: string): Sent {
  const why = `The letter “${subject}” was not sent: ${reason}.`;
  process.stderr.write(`${why}\n`);
  return { sent: false, why };
}

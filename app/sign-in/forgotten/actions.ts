'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { passGate } from '@/data/gate';
import { networkFrom } from '@/data/limits';
import { makeResetLink } from '@/data/reset-links';
import { Email, type Problem } from '@/domain/sign-in';
import { sendReset } from '@/mail/letters';
import { canSendLetters } from '@/mail/send';
import { formFrom } from '../../form-from';
import { tooOften } from '../../too-often';

export interface AskState {
  /** As typed, to be shown again. */
  email: string;
  problems: Problem<'email'>[];
}

const ELSEWHERE = 'This form was not sent from Gradeline’s own page. Open the page again and ask there';
const NO_LETTERS = 'This copy of Gradeline sends no letters. Ask an administrator for a link';

/**
 * Sends a link for a new password to whoever has an account with this address. Whether anybody has is looked up once the answer
 * has gone: neither what it says nor how long it takes tells.
 */
export async function askForLink(_before: AskState, posted: FormData): Promise<AskState> {
  const form = formFrom(posted);
  const typed = form.get('email');
  const email = typeof typed === 'string' ? typed.slice(0, 254) : '';
  const refuse = (field: 'email' | null, text: string): AskState => ({ email, problems: [{ field, text }] });
  const request = await headers();
  if (!(await passGate('ask-for-reset-link', request)).allowed) return refuse(null, ELSEWHERE);
  if (!canSendLetters()) return refuse(null, NO_LETTERS);
  const parsed = Email.safeParse(typed);
  if (!parsed.success) return refuse('email', parsed.error.issues[0]?.message ?? '');
  // Counted for addresses that nobody has as well: being refused tells nothing.
  const wait = await tooOften([
    { limit: 'letter:network', of: [networkFrom(request)] },
    { limit: 'letter:account', of: [parsed.data] },
  ]);
  if (wait !== null) return refuse(null, wait);
  after(() => sendLink(parsed.data));
  redirect('/sign-in/forgotten?asked=yes');
}

async function sendLink(email: string): Promise<void> {
  const made = await makeResetLink(email);
  if (made !== null) await sendReset({ to: made.email, name: made.name, secret: made.secret });
}

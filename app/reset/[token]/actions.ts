'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { passGate } from '@/data/gate';
import { guessedLink } from '@/data/limits';
import { resetPassword } from '@/data/passwords';
import { resetLink } from '@/data/reset-links';
import { startSession } from '@/data/sessions';
import { passwordReset } from '@/domain/password-forms';
import { type Problem, problemsOf } from '@/domain/sign-in';
import { formFrom, typedIn } from '../../form-from';
import { tooOften } from '../../too-often';

/** What was typed is not shown again. */
export interface ResetState {
  problems: Problem<'password'>[];
}

const ELSEWHERE = 'This form was not sent from Gradeline’s own page. Open the link again and use the form there';
const CLOSED = 'This link has been used or has run out. Ask for a new one';

/** Sets the password of whoever the link is for, signs them in and goes to the home page. */
export async function reset(_before: ResetState, posted: FormData): Promise<ResetState> {
  const form = formFrom(posted);
  const request = await headers();
  const refuse = (text: string): ResetState => ({ problems: [{ field: null, text }] });
  if (!(await passGate('reset-password', request)).allowed) return refuse(ELSEWHERE);
  const token = typedIn(form, 'token', 100);
  // Asked before the password is hashed, which is slow on purpose; and the password is judged by whose it is.
  const link = await resetLink(token);
  if (link.state !== 'open') return refuse((await tooOften(guessedLink(request))) ?? CLOSED);
  const parsed = passwordReset(link.owner).safeParse(Object.fromEntries(form));
  if (!parsed.success) return { problems: problemsOf(parsed.error, ['password']) };
  const { password } = parsed.data;
  const email = await resetPassword(token, password);
  if (email === null) return refuse(CLOSED);
  await startSession({ email, password }, request);
  redirect('/');
}

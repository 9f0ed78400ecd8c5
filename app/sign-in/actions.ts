'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { passGate } from '@/data/gate';
import { endSession } from '@/data/sessions';
import { signInWith } from '@/data/signing-in';
import { tooOftenInWords } from '@/domain/limits';
import { type Problem, problemsOf, SignInForm } from '@/domain/sign-in';
import { sayTooMany } from '@/handover';
import { formFrom } from '../form-from';

export interface SignInState {
  /** As typed, to be shown again. The password is not. */
  email: string;
  problems: Problem<'email' | 'password'>[];
}

/** One wording, whichever of the two is wrong: nobody learns here who has an account. */
const WRONG = 'That email address and password do not belong together. Check both and try again';
const OR_BY_LINK = 'or ask an administrator for a link that sets a new password and signs you in';
const ELSEWHERE = 'This form was not sent from Gradeline’s own page. Open the page again and sign in there';

/** Signs in and goes on to `next`, or hands back what was typed with what is wrong. */
export async function signIn(_before: SignInState, posted: FormData): Promise<SignInState> {
  const form = formFrom(posted);
  const request = await headers();
  const typed = Object.fromEntries(form);
  const email = typeof typed.email === 'string' ? typed.email.slice(0, 254) : '';
  if (!(await passGate('sign-in', request)).allowed) return { email, problems: [{ field: null, text: ELSEWHERE }] };
  const parsed = SignInForm.safeParse(typed);
  if (!parsed.success) return { email, problems: problemsOf(parsed.error, ['email', 'password']) };
  const { next, ...given } = parsed.data;
  const signedIn = await signInWith(given, request);
  if (signedIn.signedIn) redirect(next);
  if (signedIn.why === 'wrong') return { email, problems: [{ field: 'email', text: WRONG }] };
  sayTooMany(signedIn.seconds);
  return { email, problems: [{ field: null, text: `${tooOftenInWords(signedIn.seconds)}, ${OR_BY_LINK}` }] };
}

/** Ends the session of whoever pressed the button, and goes home. */
export async function signOut(): Promise<void> {
  const request = await headers();
  if ((await passGate('sign-out', request)).allowed) await endSession(request);
  redirect('/');
}

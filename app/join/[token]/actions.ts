'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { passGate } from '@/data/gate';
import { guessedLink } from '@/data/limits';
import { joinWith } from '@/data/people';
import { startSession } from '@/data/sessions';
import { joiningLinkState } from '@/data/tokens';
import { NewAccount, type Problem, problemsOf } from '@/domain/sign-in';
import { formFrom, typedIn } from '../../form-from';
import { tooOften } from '../../too-often';

type Field = 'name' | 'email' | 'password';

export interface JoinState {
  /** As typed, to be shown again. The password is not. */
  values: { name: string; email: string };
  problems: Problem<Field>[];
}

const FIELDS = ['name', 'email', 'password'] as const;
const ELSEWHERE = 'This form was not sent from Gradeline’s own page. Open the link again and use the form there';
const CLOSED = 'This link has been used or has run out. Ask for a new one';
const TAKEN = 'There is an account with this email address. Sign in with it, or enter another address';

/** Makes the account that the link stands for, signs its owner in and goes to the home page. */
export async function join(_before: JoinState, posted: FormData): Promise<JoinState> {
  const form = formFrom(posted);
  const request = await headers();
  const values = { name: typedIn(form, 'name', 100), email: typedIn(form, 'email', 254) };
  const refuse = (field: Field | null, text: string): JoinState => ({ values, problems: [{ field, text }] });
  if (!(await passGate('join', request)).allowed) return refuse(null, ELSEWHERE);
  const token = typedIn(form, 'token', 100);
  // Asked before anything else is looked at, and before the password is hashed: guessing links must cost us little.
  if ((await joiningLinkState(token)) !== 'open') return refuse(null, (await tooOften(guessedLink(request))) ?? CLOSED);
  const parsed = NewAccount.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { values, problems: problemsOf(parsed.error, FIELDS) };
  const joined = await joinWith(token, parsed.data);
  if (!joined.added) return joined.why === 'email-taken' ? refuse('email', TAKEN) : refuse(null, CLOSED);
  await startSession(parsed.data, request);
  redirect('/');
}

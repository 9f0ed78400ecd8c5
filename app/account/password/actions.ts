'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { passGate } from '@/data/gate';
import { type Counting, forget } from '@/data/limits';
import { presentSession } from '@/data/own-sessions';
import { changePassword } from '@/data/passwords';
import { passwordChange } from '@/domain/password-forms';
import { refusalInWords } from '@/domain/permission';
import { type Problem, problemsOf } from '@/domain/sign-in';
import { formFrom } from '../../form-from';
import { tooOften } from '../../too-often';

type Field = 'current' | 'password';

/** What was typed is not shown again. */
export interface ChangeState {
  problems: Problem<Field>[];
}

const WRONG = 'That is not the password you have now. Check it and try again';

/** Changes the password of whoever is signed in, ends their other sessions, and goes back to their account. */
export async function change(_before: ChangeState, posted: FormData): Promise<ChangeState> {
  const form = formFrom(posted);
  const request = await headers();
  const refuse = (field: Field | null, text: string): ChangeState => ({ problems: [{ field, text }] });
  const gate = await passGate('change-own-password', request);
  if (!gate.allowed) return refuse(null, refusalInWords(gate.why, 'change-own-password'));
  const { person } = gate;
  const parsed = passwordChange(person).safeParse(Object.fromEntries(form));
  if (!parsed.success) return { problems: problemsOf(parsed.error, ['current', 'password']) };
  const guesses: Counting[] = [{ limit: 'password:account', of: [person.id] }];
  const wait = await tooOften(guesses);
  if (wait !== null) return refuse(null, wait);
  const session = await presentSession(request);
  if (!(await changePassword({ id: person.id, session }, parsed.data))) return refuse('current', WRONG);
  await forget(guesses);
  revalidatePath('/account');
  redirect('/account?password=changed');
}

'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { closeAccount } from '@/data/closing';
import { passGate } from '@/data/gate';
import { accountRefusalInWords } from '@/domain/account-refusal';
import { type CloseState, PersonId } from '@/domain/people-form';
import { refusalInWords } from '@/domain/permission';
import { formFrom } from '../../../form-from';
import { requestKeyFrom } from '../../../request-key';

/** Closes another's account, or says why not. One's own is closed where the password is asked. */
export async function closeTheirs(before: CloseState, posted: FormData): Promise<CloseState> {
  const form = formFrom(posted);
  const person = PersonId.parse(form.get('person'));
  const state: CloseState = { problems: [], requestKey: requestKeyFrom(form, before) };
  const refuse = (text: string): CloseState => ({ ...state, problems: [{ field: null, text }] });
  const gate = await passGate('close-account');
  if (!gate.allowed) return refuse(refusalInWords(gate.why, 'close-account'));
  if (gate.person.id === person) redirect('/account/close');
  const closed = await closeAccount({ person, by: gate.person, requestKey: state.requestKey });
  if (closed.outcome === 'refused') {
    return closed.why === 'absent' ? notFound() : refuse(accountRefusalInWords(closed.why));
  }
  revalidatePath('/', 'layout');
  redirect(`/people?closed=${person}`);
}

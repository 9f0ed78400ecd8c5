'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { changeRole, endSessionsOf, makeResetLink } from '@/data/accounts';
import { passGate } from '@/data/gate';
import { accountRefusalInWords } from '@/domain/account-refusal';
import { NewRole, PersonId, type ResetLinkState, type RoleState } from '@/domain/people-form';
import { refusalInWords } from '@/domain/permission';
import { problemsOf } from '@/domain/sign-in';
import { formFrom } from '../../form-from';
import { requestKeyFrom } from '../../request-key';
import { madeLink, TOLD_ONCE } from '../made-link';

/** Gives somebody another role, or says why not. */
export async function giveRole(before: RoleState, posted: FormData): Promise<RoleState> {
  const form = formFrom(posted);
  const person = PersonId.parse(form.get('person'));
  const parsed = NewRole.safeParse({ role: form.get('role') });
  const role = parsed.success ? parsed.data.role : '';
  const state: RoleState = { role, problems: [], requestKey: requestKeyFrom(form, before) };
  const refuse = (text: string): RoleState => ({ ...state, problems: [{ field: 'role', text }] });
  const gate = await passGate('change-role');
  if (!gate.allowed) return refuse(refusalInWords(gate.why, 'change-role'));
  if (!parsed.success) return { ...state, problems: problemsOf(parsed.error, ['role']) };
  const asked = { person, by: gate.person, requestKey: state.requestKey };
  const changed = await changeRole({ ...asked, role: parsed.data.role });
  if (changed.outcome === 'refused') {
    return changed.why === 'absent' ? notFound() : refuse(accountRefusalInWords(changed.why));
  }
  revalidatePath('/', 'layout');
  redirect(`/people/${person}?done=role`);
}

/** Makes a one-time link for a new password and answers it, or says why not. */
export async function makeLinkForPassword(before: ResetLinkState, posted: FormData): Promise<ResetLinkState> {
  const form = formFrom(posted);
  const person = PersonId.parse(form.get('person'));
  const state: ResetLinkState = { problem: null, requestKey: requestKeyFrom(form, before), made: null };
  const gate = await passGate('make-reset-link');
  if (!gate.allowed) return { ...state, problem: refusalInWords(gate.why, 'make-reset-link') };
  const made = await makeResetLink({ person, by: gate.person, requestKey: state.requestKey });
  switch (made.outcome) {
    case 'refused':
      return made.why === 'absent' ? notFound() : { ...state, problem: accountRefusalInWords(made.why) };
    case 'repeated':
      // Two clicks in a row: the answer to the first is what the second is to show.
      return before?.made ? before : { ...state, problem: TOLD_ONCE };
    case 'done':
      return { ...state, made: madeLink('reset', made.link) };
  }
}

/** Signs somebody out wherever they are signed in. */
export async function endSessions(posted: FormData): Promise<void> {
  const form = formFrom(posted);
  const person = PersonId.parse(form.get('person'));
  const gate = await passGate('end-sessions-of-person');
  if (!gate.allowed) redirect('/people');
  const requestKey = requestKeyFrom(form, null);
  const ended = await endSessionsOf({ person, by: gate.person, requestKey });
  if (ended.outcome === 'refused' && ended.why === 'absent') notFound();
  revalidatePath('/', 'layout');
  redirect(`/people/${person}?done=sessions`);
}

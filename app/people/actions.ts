'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { passGate } from '@/data/gate';
import { invite, withdrawInvitation } from '@/data/invitations';
import type { Link } from '@/data/tokens';
import { accountRefusalInWords } from '@/domain/account-refusal';
import { Invitation, InvitationId, type InviteState } from '@/domain/people-form';
import { type Person, type Role, refusalInWords } from '@/domain/permission';
import { problemsOf } from '@/domain/sign-in';
import { sendInvitation } from '@/mail/letters';
import { canSendLetters } from '@/mail/send';
import { formFrom, typedIn } from '../form-from';
import { requestKeyFrom } from '../request-key';
import { madeLink, TOLD_ONCE } from './made-link';

/** Makes an invitation and answers its link, or hands back what was typed with what is wrong. */
export async function inviteSomebody(before: InviteState, posted: FormData): Promise<InviteState> {
  const form = formFrom(posted);
  const values = { role: typedIn(form, 'role', 20), email: typedIn(form, 'email', 254) };
  const state: InviteState = { values, problems: [], requestKey: requestKeyFrom(form, before), made: null };
  const refuse = (field: 'email' | null, text: string): InviteState => ({ ...state, problems: [{ field, text }] });
  const gate = await passGate('invite-person');
  if (!gate.allowed) return refuse(null, refusalInWords(gate.why, 'invite-person'));
  const parsed = Invitation.safeParse({ role: form.get('role'), email: form.get('email') });
  if (!parsed.success) return { ...state, problems: problemsOf(parsed.error, ['role', 'email']) };
  const invited = await invite({ ...parsed.data, by: gate.person, requestKey: state.requestKey });
  switch (invited.outcome) {
    case 'refused':
      return refuse(invited.why === 'email-taken' ? 'email' : null, accountRefusalInWords(invited.why));
    case 'repeated':
      // Two clicks in a row: the answer to the first is what the second is to show.
      return before?.made ? before : refuse(null, TOLD_ONCE);
    case 'done':
      revalidatePath('/', 'layout');
      return {
        ...state,
        made: madeLink('join', invited.link),
        ...(await letterOf(parsed.data, invited.link, gate.person)),
      };
  }
}

/** Sends the link to whom it is for, where there is a mail server. If that fails, the link on the page is as good. */
async function letterOf(
  { role, email }: { role: Role; email: string | null },
  { secret, until }: Link,
  { name: by }: Person,
): Promise<Pick<InviteState, 'letter'>> {
  if (email === null || !canSendLetters()) return {};
  const { sent } = await sendInvitation({ to: email, role, by, secret, until });
  return { letter: sent ? 'sent' : 'not-sent' };
}

/** Makes an open invitation void. */
export async function withdraw(posted: FormData): Promise<void> {
  const form = formFrom(posted);
  const gate = await passGate('withdraw-invitation');
  if (!gate.allowed) redirect('/people');
  const invitation = InvitationId.parse(form.get('invitation'));
  const requestKey = requestKeyFrom(form, null);
  const { outcome } = await withdrawInvitation({ invitation, by: gate.person, requestKey });
  revalidatePath('/', 'layout');
  redirect(outcome === 'refused' ? '/people?withdrawn=too-late' : `/people?withdrawn=${invitation}`);
}

'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { closeOwnAccount } from '@/data/closing';
import { passGate } from '@/data/gate';
import { endSession } from '@/data/sessions';
import { accountRefusalInWords } from '@/domain/account-refusal';
import { type CloseState, OwnClosing } from '@/domain/people-form';
import { refusalInWords } from '@/domain/permission';
import { problemsOf } from '@/domain/sign-in';
import { formFrom } from '../../form-from';
import { requestKeyFrom } from '../../request-key';
import { tooOften } from '../../too-often';

const SENT_BEFORE = 'This form was sent before. Open the page anew and send it again';

/** Closes the account of whoever sends their password with it, or says why not. */
export async function closeOwn(before: CloseState, posted: FormData): Promise<CloseState> {
  const form = formFrom(posted);
  const request = await headers();
  const state: CloseState = { problems: [], requestKey: requestKeyFrom(form, before) };
  const gate = await passGate('close-own-account', request);
  if (!gate.allowed)
    return { ...state, problems: [{ field: null, text: refusalInWords(gate.why, 'close-own-account') }] };
  const parsed = OwnClosing.safeParse({ password: form.get('password') });
  if (!parsed.success) return { ...state, problems: problemsOf(parsed.error, ['password']) };
  const wait = await tooOften([{ limit: 'password:account', of: [gate.person.id] }]);
  if (wait !== null) return { ...state, problems: [{ field: null, text: wait }] };
  const closed = await closeOwnAccount(gate.person, { ...parsed.data, requestKey: state.requestKey });
  if (closed.outcome === 'refused') {
    const field = closed.why === 'wrong-password' ? 'password' : null;
    return { ...state, problems: [{ field, text: accountRefusalInWords(closed.why) }] };
  }
  // A key that another form of theirs has used: nothing was closed.
  if (closed.outcome === 'repeated') return { ...state, problems: [{ field: null, text: SENT_BEFORE }] };
  // The session is gone; this takes its cookie out of the browser too.
  await endSession(request);
  redirect('/account/closed');
}

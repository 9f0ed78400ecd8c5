'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { passGate } from '@/data/gate';
import { endOtherSessions, endOwnSession, presentSession } from '@/data/own-sessions';
import { formFrom } from '../form-from';

/** Ends the session whose id the form names, if it is one of theirs. */
export async function endOne(posted: FormData): Promise<void> {
  const form = formFrom(posted);
  const gate = await passGate('end-own-session');
  const ended = gate.allowed && (await endOwnSession(gate.person.id, form.get('session')));
  leadBack(ended ? 'one' : 'none');
}

/** Ends every session of theirs but the one they ask in. */
export async function endOthers(): Promise<void> {
  const request = await headers();
  const gate = await passGate('end-other-own-sessions', request);
  const present = await presentSession(request);
  const may = gate.allowed && present !== null;
  if (may) await endOtherSessions(gate.person.id, present);
  leadBack(may ? 'others' : 'none');
}

function leadBack(ended: 'one' | 'others' | 'none'): never {
  revalidatePath('/account');
  redirect(`/account?ended=${ended}`);
}

'use server';

import { randomUUID } from 'node:crypto';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { requirePerson } from '@/data/gate';
import { successionChoices } from '@/data/succession-choices';
import { recordSuccession } from '@/data/successions';
import { mayManageCouncils } from '@/domain/permission';
import { requestKeyIn } from '@/domain/request-key';
import { parseSuccession } from '@/domain/succession-form/parse';
import { type SuccessionState, successionValuesFrom } from '@/domain/succession-form/values';
import { today } from '../../../today';

/** Records a change between councils, or hands back what was typed with what is wrong. */
export async function recordChange(before: SuccessionState, form: FormData): Promise<SuccessionState> {
  const values = successionValuesFrom(form);
  const state = { values, problems: [], requestKey: requestKeyIn(form, before) ?? randomUUID() };
  const gate = await requirePerson(mayManageCouncils);
  if (!gate.allowed) return { ...state, problems: [{ field: 'on', text: REFUSED[gate.why] }] };
  const parsed = parseSuccession(values, await successionChoices(), today());
  if ('problems' in parsed) return { ...state, problems: parsed.problems };
  const recorded = await recordSuccession(parsed.draft, gate.person, state.requestKey);
  if (recorded.outcome === 'refused') return { ...state, problems: [recorded.problem] };
  revalidatePath('/', 'layout');
  redirect(`/authorities/${parsed.draft.authority.slug}?succession=recorded`);
}

const REFUSED = {
  'foreign-origin': 'This form was sent from another site. Open it here and send it again',
  'not-signed-in':
    'You are no longer signed in. Sign in in another tab, then send this form again: nothing typed is lost',
  'not-permitted': 'Your account can’t record changes between councils. Only an administrator can',
} as const;

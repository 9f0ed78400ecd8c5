'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { passGate } from '@/data/gate';
import { successionChoices } from '@/data/succession-choices';
import { recordSuccession } from '@/data/successions';
import { refusalInWords } from '@/domain/permission';
import { parseSuccession } from '@/domain/succession-form/parse';
import { type SuccessionState, successionValuesFrom } from '@/domain/succession-form/values';
import { formFrom } from '../../../form-from';
import { requestKeyFrom } from '../../../request-key';
import { today } from '../../../today';

/** Records a change between councils, or hands back what was typed with what is wrong. */
export async function recordChange(before: SuccessionState, posted: FormData): Promise<SuccessionState> {
  const form = formFrom(posted);
  const values = successionValuesFrom(form);
  const state = { values, problems: [], requestKey: requestKeyFrom(form, before) };
  const gate = await passGate('record-succession');
  if (!gate.allowed)
    return { ...state, problems: [{ field: 'on', text: refusalInWords(gate.why, 'record-succession') }] };
  const parsed = parseSuccession(values, await successionChoices(), today());
  if ('problems' in parsed) return { ...state, problems: parsed.problems };
  const recorded = await recordSuccession(parsed.draft, gate.person, state.requestKey);
  if (recorded.outcome === 'refused') return { ...state, problems: [recorded.problem] };
  revalidatePath('/', 'layout');
  redirect(`/authorities/${parsed.draft.authority.slug}?succession=recorded`);
}

'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { formChoices } from '@/data/framework-choices';
import { passGate } from '@/data/gate';
import { recordInspection } from '@/data/record';
import { parseInspection } from '@/domain/inspection-form/parse';
import type { FormState } from '@/domain/inspection-form/state';
import { valuesFrom } from '@/domain/inspection-form/values';
import { refusalInWords } from '@/domain/permission';
import { formFrom } from '../../form-from';
import { requestKeyFrom } from '../../request-key';
import { today } from '../../today';

/**
 * Records what was typed, or hands it back with what is wrong. With `intent=choose` (the button for readers without
 * JavaScript) it only hands it back, so that the grades for the chosen framework can be filled in.
 */
export async function record(before: FormState, posted: FormData): Promise<FormState> {
  const form = formFrom(posted);
  const values = valuesFrom(form);
  const state = { values, problems: [], requestKey: requestKeyFrom(form, before), duplicate: null };
  if (form.get('intent') === 'choose') return state;
  const gate = await passGate('record-inspection');
  if (!gate.allowed)
    return { ...state, problems: [{ field: 'authority', text: refusalInWords(gate.why, 'record-inspection') }] };
  const parsed = parseInspection(values, await formChoices(), today());
  if ('problems' in parsed) return { ...state, problems: parsed.problems };
  const { draft } = parsed;
  const recorded = await recordInspection(draft, gate.person, state.requestKey);
  if (recorded.outcome === 'duplicate') return { ...state, duplicate: recorded.id };
  revalidatePath('/', 'layout');
  redirect(`/authorities/${draft.authority.slug}?recorded=${recorded.id}`);
}

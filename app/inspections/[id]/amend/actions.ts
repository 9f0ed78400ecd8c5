'use server';

import { amendInspection } from '@/data/corrections';
import { formChoices } from '@/data/framework-choices';
import { passGate } from '@/data/gate';
import { parseChange } from '@/domain/inspection-form/change';
import { parseInspection } from '@/domain/inspection-form/parse';
import type { FormState } from '@/domain/inspection-form/state';
import { valuesFrom } from '@/domain/inspection-form/values';
import { refusalInWords } from '@/domain/permission';
import { formFrom } from '../../../form-from';
import { requestKeyFrom } from '../../../request-key';
import { today } from '../../../today';
import { answer } from '../../answer';
import { changeStateFrom, correctionOf } from '../../posted';

/**
 * Amends an inspection as typed, or hands the form back with what is wrong. With `intent=choose` (the button for readers
 * without JavaScript) it only hands it back, so that the grades for the chosen framework can be filled in.
 */
export async function amend(before: FormState, posted: FormData): Promise<FormState> {
  const form = formFrom(posted);
  const values = valuesFrom(form);
  const change = changeStateFrom(form);
  const state = { values, change, problems: [], requestKey: requestKeyFrom(form, before), duplicate: null };
  if (form.get('intent') === 'choose') return state;
  const gate = await passGate('amend-inspection');
  if (!gate.allowed)
    return { ...state, problems: [{ field: 'version', text: refusalInWords(gate.why, 'amend-inspection') }] };
  const parsed = parseInspection(values, await formChoices(), today());
  const why = parseChange(change.typed, today());
  if ('problems' in parsed || 'problems' in why) {
    const wrong = [parsed, why].flatMap((read) => ('problems' in read ? read.problems : []));
    return { ...state, problems: wrong };
  }
  const corrected = await amendInspection(parsed.draft, correctionOf(state, why.change, gate.person));
  return answer<FormState & { change: typeof change }>(state, corrected, SAME);
}

const SAME = {
  field: 'version',
  text: 'Nothing here differs from what is recorded. Change what is wrong, then send the form again',
};

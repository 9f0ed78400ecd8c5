'use server';

import { withdrawInspection } from '@/data/corrections';
import { passGate } from '@/data/gate';
import { parseChange } from '@/domain/inspection-form/change';
import type { ReasonState } from '@/domain/inspection-form/state';
import { refusalInWords } from '@/domain/permission';
import { formFrom } from '../../../form-from';
import { requestKeyFrom } from '../../../request-key';
import { today } from '../../../today';
import { answer } from '../../answer';
import { changeStateFrom, correctionOf } from '../../posted';

/** Takes an inspection out of the record, or hands the form back with what is wrong. */
export async function withdraw(before: ReasonState, posted: FormData): Promise<ReasonState> {
  const form = formFrom(posted);
  const change = changeStateFrom(form);
  const state = { change, problems: [], requestKey: requestKeyFrom(form, before), duplicate: null };
  const gate = await passGate('withdraw-inspection');
  if (!gate.allowed)
    return { ...state, problems: [{ field: 'reason', text: refusalInWords(gate.why, 'withdraw-inspection') }] };
  const why = parseChange(change.typed, today());
  if ('problems' in why) return { ...state, problems: why.problems };
  const corrected = await withdrawInspection(correctionOf(state, why.change, gate.person));
  return answer<ReasonState>(state, corrected, { field: 'reason', text: 'This inspection is withdrawn already' });
}

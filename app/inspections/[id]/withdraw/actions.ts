'use server';

import { withdrawInspection } from '@/data/corrections';
import { requirePerson } from '@/data/gate';
import { parseChange } from '@/domain/inspection-form/change';
import type { ReasonState } from '@/domain/inspection-form/state';
import { mayRecord } from '@/domain/permission';
import { today } from '../../../today';
import { answer } from '../../answer';
import { changeStateFrom, correctionOf, REFUSED, requestKeyFrom } from '../../posted';

/** Takes an inspection out of the record, or hands the form back with what is wrong. */
export async function withdraw(before: ReasonState, form: FormData): Promise<ReasonState> {
  const change = changeStateFrom(form);
  const state = { change, problems: [], requestKey: requestKeyFrom(form, before), duplicate: null };
  const gate = await requirePerson(mayRecord);
  if (!gate.allowed) return { ...state, problems: [{ field: 'reason', text: REFUSED[gate.why] }] };
  const why = parseChange(change.typed, today());
  if ('problems' in why) return { ...state, problems: why.problems };
  const corrected = await withdrawInspection(correctionOf(state, why.change, gate.person));
  return answer<ReasonState>(state, corrected, { field: 'reason', text: 'This inspection is withdrawn already' });
}

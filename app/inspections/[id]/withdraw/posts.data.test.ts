import fc from 'fast-check';
import { expect, it } from 'vitest';
import { restoreInspection, withdrawInspection } from '@/data/corrections';
import { database } from '@/data/database';
import { parseChange } from '@/domain/inspection-form/change';
import { reasonPosts } from '@/domain/random-posts/inspection';
import { formOf, type Post, withHidden } from '@/domain/random-posts/post';
import { InspectionForms } from '@/scripts/test/inspection-forms';
import { administrator, type Done, eachWholeOrNothing } from '@/scripts/test/whole-or-nothing';
import { brokenIn } from '@/scripts/test/whole-record';
import { watchRows } from '@/scripts/test/written-rows';
import { requestKeyFrom } from '../../../request-key.ts';
import { changeStateFrom, correctionOf } from '../../posted.ts';

const TODAY = '2026-11-24';
const RUNS = 2000;
const WAYS = { withdraw: withdrawInspection, restore: restoreInspection } as const;

it(`each of ${RUNS} posts withdraws or restores an inspection, or does nothing`, { timeout: 300_000 }, async () => {
  const person = await administrator();
  const forms = await InspectionForms.ofAll();
  const send = async ([post, id, way]: [Post, string, keyof typeof WAYS], shownKey: string): Promise<Done> => {
    const { inspection, seen } = forms.shown(id, shownKey);
    const form = formOf(withHidden({ requestKey: shownKey, inspection, seen: String(seen) }, post));
    const change = changeStateFrom(form);
    const why = parseChange(change.typed, TODAY);
    if ('problems' in why) return null;
    const requestKey = requestKeyFrom(form, null);
    const corrected = await WAYS[way](correctionOf({ change, requestKey }, why.change, person));
    if (corrected.outcome !== 'changed') return null;
    forms.changed(change.inspection, corrected.number);
    return { type: 'inspection', id: change.inspection, requestKey };
  };
  // Few inspections, so that each is withdrawn and restored many times, and as often asked for what it is already.
  const way = fc.constantFrom<keyof typeof WAYS>('withdraw', 'withdraw', 'restore');
  const posts = fc.tuple(reasonPosts(TODAY), fc.constantFrom(...forms.ids), way);
  const accepted = await eachWholeOrNothing({ written: await watchRows(), posts, runs: RUNS, send });
  expect(accepted / RUNS).toBeGreaterThan(0.2);
  expect(await brokenIn(database())).toEqual([]);
});

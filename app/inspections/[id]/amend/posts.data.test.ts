import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amendInspection } from '@/data/corrections';
import { database } from '@/data/database';
import { formChoices } from '@/data/framework-choices';
import { parseChange } from '@/domain/inspection-form/change';
import { parseInspection } from '@/domain/inspection-form/parse';
import { valuesFrom } from '@/domain/inspection-form/values';
import { amendmentPosts } from '@/domain/random-posts/inspection';
import { formOf, type Post, withHidden } from '@/domain/random-posts/post';
import { InspectionForms } from '@/scripts/test/inspection-forms';
import { administrator, type Done, eachWholeOrNothing } from '@/scripts/test/whole-or-nothing';
import { brokenIn } from '@/scripts/test/whole-record';
import { watchRows } from '@/scripts/test/written-rows';
import { requestKeyFrom } from '../../../request-key.ts';
import { changeStateFrom, correctionOf } from '../../posted.ts';

const TODAY = '2026-11-24';
const RUNS = 2400;

it(`each of ${RUNS} posts amends an inspection whole, or does nothing`, { timeout: 300_000 }, async () => {
  const person = await administrator();
  const choices = await formChoices();
  const forms = await InspectionForms.ofAll();
  const send = async ([post, id]: [Post, string], shownKey: string): Promise<Done> => {
    const { inspection, seen } = forms.shown(id, shownKey);
    const form = formOf(withHidden({ requestKey: shownKey, inspection, seen: String(seen) }, post));
    const change = changeStateFrom(form);
    const parsed = parseInspection(valuesFrom(form), choices, TODAY);
    const why = parseChange(change.typed, TODAY);
    if ('problems' in parsed || 'problems' in why) return null;
    const requestKey = requestKeyFrom(form, null);
    const corrected = await amendInspection(parsed.draft, correctionOf({ change, requestKey }, why.change, person));
    if (corrected.outcome !== 'changed') return null;
    forms.changed(change.inspection, corrected.number);
    return { type: 'inspection', id: change.inspection, requestKey };
  };
  const posts = fc.tuple(amendmentPosts(choices, TODAY), fc.constantFrom(...forms.ids));
  const accepted = await eachWholeOrNothing({ written: await watchRows(), posts, runs: RUNS, send });
  expect(accepted / RUNS).toBeGreaterThan(0.2);
  expect(await brokenIn(database())).toEqual([]);
});

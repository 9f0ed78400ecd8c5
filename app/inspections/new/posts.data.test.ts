import { expect, it } from 'vitest';
import { database } from '@/data/database';
import { formChoices } from '@/data/framework-choices';
import { recordInspection } from '@/data/record';
import { parseInspection } from '@/domain/inspection-form/parse';
import { valuesFrom } from '@/domain/inspection-form/values';
import { inspectionPosts } from '@/domain/random-posts/inspection';
import { formOf, type Post, withHidden } from '@/domain/random-posts/post';
import { administrator, eachWholeOrNothing } from '@/scripts/test/whole-or-nothing';
import { brokenIn } from '@/scripts/test/whole-record';
import { watchRows } from '@/scripts/test/written-rows';
import { requestKeyFrom } from '../../request-key.ts';

const TODAY = '2026-11-24';
const RUNS = 3300;

it(`each of ${RUNS} posts records a new inspection whole, or nothing`, { timeout: 300_000 }, async () => {
  const person = await administrator();
  const choices = await formChoices();
  const send = async (post: Post, shownKey: string) => {
    const form = formOf(withHidden({ requestKey: shownKey }, post));
    const parsed = parseInspection(valuesFrom(form), choices, TODAY);
    if ('problems' in parsed) return null;
    const requestKey = requestKeyFrom(form, null);
    const { outcome, id } = await recordInspection(parsed.draft, person, requestKey);
    return outcome === 'duplicate' ? null : { type: 'inspection', id, requestKey };
  };
  const posts = inspectionPosts(choices, TODAY);
  const accepted = await eachWholeOrNothing({ written: await watchRows(), posts, runs: RUNS, send });
  expect(accepted / RUNS).toBeGreaterThan(0.2);
  expect(await brokenIn(database())).toEqual([]);
});

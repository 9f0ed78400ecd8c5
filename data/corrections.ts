import { amendedRecord, isSameRecord } from '../domain/amended-record.ts';
import type { ChangeRead } from '../domain/inspection-form/change.ts';
import type { InspectionDraft } from '../domain/inspection-form/parse.ts';
import type { InspectionRecord } from '../domain/inspection-record.ts';
import type { Revision, Verb } from '../domain/revision.ts';
import { database } from './database.ts';
import type { Prisma } from './generated/client.ts';
import { recordNow } from './inspection-record.ts';
import { lockAuthorities, replaceRecord, twinOf } from './inspection-write.ts';
import { newestRevision, type Recorder, revisionWithKey, unusedKey, writeRevision } from './revisions.ts';

/** What an editor asks to change, and on the strength of what. */
export interface Correction extends ChangeRead {
  inspection: string;
  /** Number of the newest revision when the form was shown; 0 where there was none. */
  seen: number;
  by: Recorder;
  /** One per form shown: the same form again finds its own revision. */
  requestKey: string;
}

export type Corrected =
  | { outcome: 'changed'; number: number }
  /** Somebody changed it since the form was shown. */
  | { outcome: 'stale'; newest: Revision }
  /** Nothing in it is different. */
  | { outcome: 'unchanged' }
  /** It would be the same council, framework, kind and start as this other event. */
  | { outcome: 'duplicate'; id: string }
  | { outcome: 'absent' };

/** Puts what was typed in the place of what is recorded, withdrawn or not. The id stays, whatever the dates become. */
export function amendInspection(draft: InspectionDraft, correction: Correction): Promise<Corrected> {
  return correct('amend', correction, (before) => amendedRecord(before, draft));
}

/** Takes an inspection out of the record: it counts nowhere until it is restored. */
export function withdrawInspection(correction: Correction): Promise<Corrected> {
  return correct('withdraw', correction, (before) => ({ ...before, withdrawn: true }));
}

/** Brings a withdrawn inspection back as it was, unless the event has been recorded a second time meanwhile. */
export function restoreInspection(correction: Correction): Promise<Corrected> {
  return correct('restore', correction, (before) => ({ ...before, withdrawn: false }));
}

type Rule = (before: InspectionRecord) => InspectionRecord;

/** One transaction: the new record whole with its revision, or nothing. */
async function correct(verb: Verb, correction: Correction, rule: Rule): Promise<Corrected> {
  return database().$transaction(async (tx) => {
    const before = await held(tx, correction.inspection);
    if (before === null) return { outcome: 'absent' };
    const after = rule(before);
    await lockAuthorities(tx, [...before.authorities, ...after.authorities]);
    const newest = await newestRevision(tx, correction.inspection);
    const number = newest?.number ?? 0;
    if (newest !== null && number !== correction.seen) return own(tx, correction, rule, newest);
    if (isSameRecord(before, after)) return { outcome: 'unchanged' };
    const twin = await twinOf(tx, after);
    if (twin !== null) return { outcome: 'duplicate', id: twin };
    await replaceRecord(tx, after);
    const { inspection: _itself, seen: _checked, ...told } = correction;
    const requestKey = await unusedKey(tx, correction.requestKey);
    await writeRevision(tx, { ...told, requestKey, verb, number: number + 1, before, after });
    return { outcome: 'changed', number: number + 1 };
  });
}

/** The record, held against every other change of it until the transaction ends. Always before its councils are. */
async function held(tx: Prisma.TransactionClient, id: string): Promise<InspectionRecord | null> {
  await tx.$queryRaw`SELECT id FROM inspection WHERE id = ${id} FOR UPDATE`;
  return recordNow(tx, id);
}

/** A newer revision than the form knew: its own, where it was sent twice, and somebody else's otherwise. */
async function own(
  tx: Prisma.TransactionClient,
  { inspection, requestKey }: Correction,
  rule: Rule,
  newest: Revision,
): Promise<Corrected> {
  const mine = await revisionWithKey(tx, requestKey);
  if (mine === null || mine.subjectId !== inspection || mine.before === null || mine.after === null)
    return { outcome: 'stale', newest };
  // The same form, gone back to and filled in differently, is a new change and not a retry.
  const again = isSameRecord(rule(mine.before), mine.after);
  return again ? { outcome: 'changed', number: mine.number } : { outcome: 'stale', newest };
}

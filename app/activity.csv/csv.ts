import { stringify } from 'csv-stringify/sync';
import { changesAsked } from '@/data/activity';
import { recordWords } from '@/data/record-words';
import type { ActivityAsked, Cursor } from '@/domain/activity/asked';
import { type Change, changeInWords } from '@/domain/activity/words';
import type { RecordWords } from '@/domain/revision-difference';

/** How many changes are read and written at a time: the whole is never in memory. */
const AT_ONCE = 1000;

/** In this order for ever: a new column goes to the end. docs/api.md explains each. */
const COLUMNS = ['recorded_at', 'by', 'what', 'verb', 'subject', 'id', 'number', 'reason', 'differences'];

/** The changes asked for as CSV, newest first, read while they are sent. What a spreadsheet would take for a formula is marked as text. */
export async function* activityCsv(asked: ActivityAsked): AsyncGenerator<string> {
  yield stringify([COLUMNS]);
  const words = await recordWords();
  let after: Cursor | null = null;
  do {
    const changes: Change[] = await changesAsked(asked, after, AT_ONCE);
    yield stringify(
      changes.map((change) => rowOf(change, words)),
      { escape_formulas: true },
    );
    after = changes.length === AT_ONCE ? (changes.at(-1) ?? null) : null;
  } while (after !== null);
}

function rowOf(change: Change, words: RecordWords): string[] {
  const { recordedAt, actorName, verb, subjectType, subjectId, number, reason } = change;
  const { title, differences } = changeInWords(change, words);
  const told = differences.map(
    ({ field, before, after }) => `${field}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`,
  );
  return [
    recordedAt.toISOString(),
    actorName,
    title,
    verb,
    subjectType,
    subjectId,
    String(number),
    reason ?? '',
    told.join('; '),
  ];
}

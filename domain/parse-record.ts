import { z } from 'zod';
import type { InspectionRecord } from './inspection-record.ts';

const text = z.string().nullable();

const Judgement = z.object({
  area: z.string(),
  scale: z.string(),
  grade: text,
  reason: z.enum(['not-judged', 'not-held']).nullable(),
  asPrinted: text,
  percentage: z.number().nullable(),
});

/** What a revision keeps besides the record, such as the ids of the coverage recorded with it, is left out. */
const InspectionJson = z.object({
  id: z.string(),
  regime: z.string(),
  framework: z.string(),
  version: z.string(),
  kind: z.string(),
  graded: z.boolean(),
  authorities: z.array(z.string()),
  start: text,
  end: text,
  published: text,
  publication: z.enum(['published', 'awaited', 'not-held']),
  theme: text,
  note: text,
  evidence: z.enum(['report', 'official-statistics', 'secondary', 'editor']),
  source: z.string(),
  reportUrl: text,
  sourceUrl: text,
  checkedAgainst: text,
  kindBasis: text,
  withdrawn: z.boolean(),
  judgements: z.array(Judgement),
}) satisfies z.ZodType<InspectionRecord>;

/**
 * The record that a revision keeps as JSON; null where it keeps none.
 * @throws z.ZodError where the JSON is not a whole record: revisions are written by data/ alone, so that is a fault
 */
export function parseRecord(json: unknown): InspectionRecord | null {
  return json === null ? null : InspectionJson.parse(json);
}

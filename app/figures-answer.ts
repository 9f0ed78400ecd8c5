import { stringify } from 'csv-stringify/sync';
import type { Day } from '@/domain/partial-date';
import { sourceLine } from '@/domain/source-line';

interface Figures {
  /** In this order for ever: a new column goes to the end. */
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** Up to when the record is complete. */
  complete: Day | null;
}

/**
 * The figures of a picture as CSV in UTF-8; each row carries their source and data date. What a spreadsheet would take for a
 * formula is marked as text.
 * @param name of the file, without its ending
 */
export function figuresAnswer({ columns, rows, complete }: Figures, name: string): Response {
  const source = [sourceLine(complete), complete ?? ''];
  const table = [[...columns, 'source', 'record_complete_to'], ...rows.map((row) => [...row, ...source])];
  return new Response(stringify(table, { escape_formulas: true }), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}.csv"`,
    },
  });
}

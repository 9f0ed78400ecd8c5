import { describe, expect, it } from 'vitest';
import { safeWebAddress } from '../domain/web-address.ts';
import { database } from './database.ts';

/** Every column that a page makes a link of, read from the tables, so that a new one can't be forgotten. */
async function linkColumns(): Promise<{ table: string; column: string }[]> {
  return database().$queryRaw`
    SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name ~ '(url|page)$' AND column_name <> 'canonical_url'
    ORDER BY 1, 2`;
}

describe('an address that the record holds', () => {
  it('is http or https by the database itself, whatever writes it', async () => {
    const columns = await linkColumns();
    expect(columns.map(({ table, column }) => `${table}.${column}`)).toEqual([
      'article.url',
      'authority.ofsted_page',
      'delivery.evidence_url',
      'inspection.report_url',
      'inspection.source_url',
      'source.url',
    ]);
    for (const { table, column } of columns)
      for (const odd of [
        'javascript:alert(1)',
        'data:text/html,x',
        '//example.org',
        ' https://example.org',
        'report.pdf',
      ]) {
        const write = database().$executeRawUnsafe(
          `UPDATE "${table}" SET "${column}" = $1 WHERE ctid = (SELECT ctid FROM "${table}" LIMIT 1)`,
          odd,
        );
        await expect(write, `${table}.${column} = ${odd}`).rejects.toThrow(/violates check constraint/);
      }
  });
  it('is one that a reader can follow', async () => {
    for (const { table, column } of await linkColumns()) {
      const rows = await database().$queryRawUnsafe<{ address: string }[]>(
        `SELECT DISTINCT "${column}" AS address FROM "${table}" WHERE "${column}" IS NOT NULL`,
      );
      expect(rows.map(({ address }) => address).filter((address) => safeWebAddress(address) === null)).toEqual([]);
    }
  });
});

import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { database } from '@/data/database';
import { GET } from './route';

const ADDRESS = 'https://gradeline.example/england/how-long-since.csv';

async function rowsOf(query: string): Promise<Record<string, string>[]> {
  const answer = await GET(new Request(`${ADDRESS}?${query}`));
  expect(answer.status).toBe(200);
  return z.array(z.record(z.string(), z.string())).parse(parse(await answer.text(), { columns: true }));
}

beforeAll(async () => {
  await database().authority.update({ where: { slug: 'darlington' }, data: { name: '=1+1' } });
});

describe('how long since the last inspection, as CSV', () => {
  it('has a line for every council open on the day, the longest ago first, each with its source and the day', async () => {
    const rows = await rowsOf('asAt=2026-11-24');
    expect(rows).toHaveLength(153);
    const days = rows.map(({ days_since }) => Number(days_since));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(
      new Set(rows.map(({ as_at, basis, record_complete_to }) => `${as_at} ${basis} ${record_complete_to}`)),
    ).toEqual(new Set(['2026-11-24 known 2026-08-20']));
    expect(rows[0]?.source).toContain('Ofsted');
  });
  it('sets the gaps after the same grade beside the days, or says why not', async () => {
    const rows = await rowsOf('asAt=2026-11-24');
    expect(rows.find(({ council }) => council === 'wokingham')).toMatchObject({
      began: '2023-03-06',
      days_since: '1359',
      days_are: 'exact',
      grade: 'requires-improvement',
      gaps: '54',
      median_days: '1407',
      still_waiting: '24',
      nothing_shown_because: '',
    });
    expect(rows.find(({ council }) => council === 'lancashire')).toMatchObject({
      days_since: '197',
      grade: '',
      no_grade_because: 'no-overall-in-framework',
      median_days: '',
      nothing_shown_because: 'no-grade',
    });
  });
  it('claims no more days than a start is known for', async () => {
    const [row] = (await rowsOf('asAt=2017-12-31')).filter(({ council }) => council === 'city-of-london');
    expect(row).toMatchObject({ began: '', days_since: '467', days_are: 'at-least', grade: 'good' });
  });
  it('is of the regions asked for, and holds no formula that a spreadsheet would run', async () => {
    const rows = await rowsOf('region=north-east&sort=name&asAt=2026-11-24');
    expect(rows).toHaveLength(12);
    expect(rows.find(({ council }) => council === 'darlington')?.name).toBe("'=1+1");
  });
  it.each(['region=moon', 'sort=due', 'asAt=soon', 'basis=hoped'])('refuses %s, and names it', async (query) => {
    const answer = await GET(new Request(`${ADDRESS}?${query}`));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect(await answer.text()).toContain(`${query.split('=')[0]}: `);
  });
});

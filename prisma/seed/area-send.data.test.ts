import { describe, expect, it } from 'vitest';
import { countsOn } from '../../data/england.ts';
import { questionOf } from '../../data/standing-sql.ts';
import { broughtOf } from './brought.ts';

const TODAY = '2026-11-24';

/** How many councils stand where on a regime's headline today. */
async function countedToday(regime: string, area: string): Promise<Record<string, number>> {
  const counts = await countsOn(questionOf({ regime, area, asAt: TODAY }));
  return Object.fromEntries(counts.map(({ rating, count }) => [rating, count]));
}

describe('area SEND', () => {
  it('is held for 72 areas, and the rest of the 153 councils have none in this record', async () => {
    expect(await broughtOf('area-send')).toHaveLength(72);
    expect(await countedToday('area-send', 'area-send-outcome')).toEqual({
      'typically-positive': 15,
      inconsistent: 36,
      'widespread-failings': 20,
      'not-held': 1,
      'none-in-record': 81,
    });
  });
  it('keeps the words in which each report states its outcome', async () => {
    const printed = new Set(
      (await broughtOf('area-send')).map(({ judged }) => `${judged?.gradeSlug}: ${judged?.asPrinted}`),
    );
    expect([...printed].sort()).toEqual([
      'inconsistent: lead to inconsistent experiences and outcomes',
      'null: null',
      'typically-positive: typically lead to positive experiences and outcomes',
      'widespread-failings: widespread and/or systemic failings leading to significant concerns about the experiences and outcomes',
    ]);
  });
  it('gives Slough no outcome, because the summary could not find it, and says so', async () => {
    const slough = (await broughtOf('area-send')).find(({ councils }) => councils.includes('slough'));
    expect(slough?.judged).toMatchObject({ gradeSlug: null, reason: 'not_held', asPrinted: null });
    expect(slough?.note).toMatch(/^Outcome not held: /);
  });
  it('leaves the fieldwork of three reports blank where the summary says “None”, and invents no date', async () => {
    const blank = (await broughtOf('area-send')).filter(({ start }) => start === null);
    expect(blank.map(({ id, published }) => [id, published])).toEqual([
      ['cambridgeshire-area-send-2025-05', '2025-05-13'],
      ['derbyshire-area-send-2024-11', '2024-11-14'],
      ['north-yorkshire-area-send-2024-09', '2024-09-25'],
    ]);
    for (const { note, endLatest } of blank)
      expect([endLatest, note]).toEqual([null, expect.stringMatching(/^Fieldwork/)]);
  });
  it('stands at Cumberland and at Westmorland and Furness, though the summary has Cumbria’s old code for both', async () => {
    const rows = await broughtOf('area-send');
    const reports = new Map(rows.map(({ reportUrl, councils }) => [reportUrl, councils]));
    expect(reports.get('https://files.ofsted.gov.uk/v1/file/50286341')).toEqual(['cumberland']);
    expect(reports.get('https://files.ofsted.gov.uk/v1/file/50274229')).toEqual(['westmorland-and-furness']);
    expect(rows.flatMap(({ councils }) => councils)).not.toContain('cumbria');
  });
  it('stands at Sheffield and at the new Dorset council, whose codes there are old too', async () => {
    const councils = (await broughtOf('area-send')).flatMap((row) => row.councils);
    expect(councils).toEqual(expect.arrayContaining(['sheffield', 'dorset']));
    expect(councils).not.toContain('dorset-former-county');
  });
});

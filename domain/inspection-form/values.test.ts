import { describe, expect, it } from 'vitest';
import { valuesFrom } from './values.ts';

describe('a posted form', () => {
  it('is kept exactly as typed, field by field', () => {
    const form = new FormData();
    form.set('authority', 'lancashire');
    form.set('start-day', ' 7');
    form.set('grade-care-leavers', 'good');
    form.set('printed-care-leavers', ' Good ');
    form.set('percentage-care-leavers', '44,5');
    form.set('article-1-url', 'javascript:x');
    const values = valuesFrom(form);
    expect(values).toMatchObject({ authority: 'lancashire', kind: '', grades: { 'care-leavers': 'good' } });
    expect(values).toMatchObject({
      printed: { 'care-leavers': ' Good ' },
      percentages: { 'care-leavers': '44,5' },
    });
    expect(values.start).toEqual({ day: ' 7', month: '', year: '' });
    expect(values.articles.map(({ url }) => url)).toEqual(['javascript:x', '', '']);
  });
  it('hands back no more than a page can bear, and says of what it has cut that it is too long', () => {
    const form = new FormData();
    const long = 'x'.repeat(90_000);
    for (const name of ['authority', 'theme', 'reportUrl', 'note', 'start-year', 'article-1-title', 'article-3-url'])
      form.set(name, long);
    for (let n = 0; n < 500; n += 1) form.set(`printed-area-${n}`, long);
    expect(JSON.stringify(valuesFrom(form)).length).toBeLessThan(60_000);
  });
  it('takes a file sent in a text’s place for nothing', () => {
    const form = new FormData();
    form.set('note', new File(['x'], 'x'));
    expect(valuesFrom(form).note).toBe('');
  });
});

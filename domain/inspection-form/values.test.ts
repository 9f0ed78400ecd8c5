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
  it('takes a file sent in a text’s place for nothing', () => {
    const form = new FormData();
    form.set('note', new File(['x'], 'x'));
    expect(valuesFrom(form).note).toBe('');
  });
});

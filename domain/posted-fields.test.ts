import { describe, expect, it } from 'vitest';
import { postedFields } from './posted-fields.ts';

function posted(...fields: [string, string | File][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return postedFields(form);
}

describe('the fields of a posted form', () => {
  it('are read as typed, and as nothing where they are not there', () => {
    const fields = posted(['note', ' As typed\n']);
    expect(fields.typed('note', { longest: 20 })).toBe(' As typed\n');
    expect(fields.typed('theme', { longest: 20 })).toBe('');
    expect(fields.date('start')).toEqual({ day: '', month: '', year: '' });
  });
  it('count once, and never as files', () => {
    expect(posted(['note', 'first'], ['note', 'second']).typed('note', { longest: 20 })).toBe('first');
    expect(posted(['note', new File(['x'], 'x')], ['note', 'second']).typed('note', { longest: 20 })).toBe('');
  });
  it('are never handed back at their whole length where that is far more than they take', () => {
    const long = 'x'.repeat(900_000);
    const fields = posted(['note', long], ['start-day', long], ['kind', long]);
    expect(fields.typed('note', { longest: 20 })).toHaveLength(80);
    expect(fields.date('start').day).toHaveLength(80);
    expect(fields.chosen('kind')).toBe('');
  });
  it('of a choice hold what a form can have offered: an id, a slug or a code', () => {
    for (const id of ['lancashire', 'kent-ilacs-2022-11', 'E12000002'])
      expect(posted(['authority', id]).chosen('authority')).toBe(id);
    for (const odd of ['', 'a\u0000', "a'; DROP TABLE x", '../x', 'x'.repeat(201), 'é'])
      expect(posted(['authority', odd]).chosen('authority')).toBe('');
  });
  it('with a beginning in common are read by their ends, as many as a form can have', () => {
    const grades = Array.from({ length: 100 }, (_, n): [string, string] => [`grade-area-${n}`, 'good']);
    const odd: [string, string][] = [
      ['grade-__proto__', 'good'],
      ['grade-', 'good'],
      ['grade-a b', 'good'],
      [`grade-${'x'.repeat(201)}`, 'good'],
      ['grade', 'good'],
    ];
    const { endings } = posted(...odd, ...grades, ...grades);
    expect(endings('grade-')).toEqual(Array.from({ length: 40 }, (_, n) => `area-${n}`));
  });
  it('are read at once, however many a sender makes', () => {
    const form = new FormData();
    for (let n = 0; n < 50_000; n += 1) form.append(`grade-area-${n}`, '');
    const started = performance.now();
    expect(postedFields(form).endings('grade-')).toHaveLength(40);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

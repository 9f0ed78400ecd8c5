import { describe, expect, it } from 'vitest';
import { downloadLine, sourceLine } from './source-line.ts';

describe('the source line', () => {
  it('names the licence and the day up to which the record is complete', () => {
    expect(sourceLine('2026-08-20')).toMatch(/Open Government Licence v3\.0.* Record complete to 20 August 2026\.$/);
  });

  it('says nothing of a day where none is known', () => {
    expect(sourceLine(null)).not.toContain('complete');
  });

  it('travels with the place and the day it was made', () => {
    const line = downloadLine('2026-08-20', { address: '/authorities/lancashire', today: '2026-11-25' });
    expect(line).toContain('Record complete to 20 August 2026.');
    expect(line).toContain('Gradeline /authorities/lancashire, 25 November 2026.');
  });
});

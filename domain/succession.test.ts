import { describe, expect, it } from 'vitest';
import { type SuccessionAsked, successionRefusal } from './succession.ts';

const council = (name: string, openedOn: string | null = null, closedOn: string | null = null) => ({
  id: name.toLowerCase(),
  name,
  openedOn,
  closedOn,
});
const said = (change: Partial<SuccessionAsked>) =>
  successionRefusal({
    predecessor: council('Exshire'),
    on: '2028-04-01',
    whole: true,
    known: [],
    ancestors: new Set(),
    recorded: new Set(),
    ...change,
  });

describe('a change between councils', () => {
  it('fits where the council is open the day before, and its successor on the day', () => {
    expect(said({})).toBeNull();
    expect(said({ known: [council('North', '2028-04-01'), council('South')] })).toBeNull();
    expect(said({ predecessor: council('Exshire', '1974-04-01', '2028-03-31') })).toBeNull();
  });
  it('does not fit a council that had not opened, or has closed', () => {
    expect(said({ predecessor: council('Exshire', '2028-04-01') })?.text).toContain('must be after Exshire opened');
    expect(said({ predecessor: council('Exshire', null, '2020-03-31') })?.text).toContain('is after Exshire closed');
  });
  it('closes a council on one day only; a part may pass before', () => {
    const predecessor = council('Exshire', null, '2030-03-31');
    expect(said({ predecessor })?.text).toContain('Exshire closes on 31 March 2030 by what is recorded');
    expect(said({ predecessor, whole: false })).toBeNull();
  });
  it('names the successor that does not fit', () => {
    const known = [council('North'), council('South')];
    expect(said({ known, recorded: new Set(['south']) })).toMatchObject({ successor: 1 });
    expect(said({ known, ancestors: new Set(['north']) })?.text).toContain('Exshire took over from North itself');
    expect(said({ known: [council('Exshire')] })?.text).toBe('Exshire can’t take over from itself');
    expect(said({ known: [council('Late', '2029-04-01')] })?.text).toBe('Late opens only on 1 April 2029');
    expect(said({ known: [council('Gone', null, '2028-03-31')] })?.text).toContain('Gone is closed by then');
  });
});

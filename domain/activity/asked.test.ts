import { describe, expect, it } from 'vitest';
import { activityAddress, readActivity } from './asked.ts';

const CHOICES = {
  people: [{ id: 'anne', name: 'Anne Hargreaves' }],
  councils: [{ id: 'lancashire', name: 'Lancashire' }],
};
const TODAY = '2026-11-24';
const NOTHING = { person: null, council: null, kind: null, from: null, to: null };

const read = (params: Record<string, string | string[]>) => readActivity(params, CHOICES, TODAY);

describe('what is asked of the changes', () => {
  it('is all of them unless something is said', () => {
    expect(read({})).toEqual({ asked: NOTHING, after: null, typed: { from: '', to: '' }, problems: [] });
    expect(read({ person: '', kind: '', from: '' }).problems).toEqual([]);
  });

  it('is a person, a council, a kind and days, all in the address', () => {
    const asked = {
      person: 'anne',
      council: 'lancashire',
      kind: 'amended',
      from: '2026-01-01',
      to: '2026-11-24',
    } as const;
    expect(read({ ...asked, from: '1 January 2026' })).toMatchObject({ asked, problems: [] });
    const { searchParams } = new URL(activityAddress(asked), 'http://here');
    expect(read(Object.fromEntries(searchParams)).asked).toEqual(asked);
  });

  it('goes on after the last change of a page', () => {
    const after = { recordedAt: new Date('2026-11-24T20:36:01.123Z'), number: 2, id: 'b7c1' };
    const { searchParams } = new URL(activityAddress(NOTHING, after), 'http://here');
    expect(read(Object.fromEntries(searchParams)).after).toEqual(after);
    expect(read({ after: '0000-01-01T00:00:00.000Z~1~b7c1' }).after).toBeNull();
    expect(read({ after: 'nonsense' }).after).toBeNull();
    expect(read({ after: '2026-99-99T99:99:99.999Z~1~b7c1' }).after).toBeNull();
  });

  it.each([
    [{ person: 'nobody' }, 'person', 'Choose a person from the list'],
    [{ council: 'atlantis' }, 'council', 'Choose a council from the list'],
    [{ kind: 'deleted' }, 'kind', 'Choose a kind of change from the list'],
    [{ from: '31/2/2026' }, 'from', 'The first day must be a real date, like 31 March 2025 or 2025-03-31'],
    [{ to: '2027-01-01' }, 'to', 'The last day must not be in the future: 1 January 2027 has not come yet'],
    [{ from: '2026-02-01', to: '2026-01-01' }, 'to', 'The last day must not be before the first'],
  ])('says what is wrong with %o, and leaves it out', (params, field, text) => {
    const { problems, asked } = read(params);
    expect(problems).toEqual([{ field, text }]);
    expect(asked).toMatchObject({ [field]: null });
  });
});

import { describe, expect, it } from 'vitest';
import { deliveriesOf } from './deliveries.ts';
import { council, LANCASHIRE, TODAY } from './example.ts';
import { layOut } from './layout.ts';
import { timelineOf } from './timeline-of.ts';

const TRUST = { name: 'Exshire Children’s Trust', from: '2018-04', until: '2024-03-31' };
const drawn = (deliveries: { name: string; from: string | null; until: string | null }[]) =>
  layOut(timelineOf({ ...LANCASHIRE, deliveries }, TODAY), 'wide');

describe('years in which a trust ran the services', () => {
  it('are a band where both ends are known, as far as they are', () => {
    const [years] = deliveriesOf(council([], { deliveries: [TRUST] }), TODAY.today);
    expect(years?.band).toEqual({ from: '2018-04-01', to: '2024-03-31' });
    expect(drawn([TRUST]).marks.filter(({ kind }) => kind === 'delivery')).toHaveLength(1);
  });

  it('are only words where an end isn’t held: it may have passed long ago', () => {
    const drawing = drawn([{ ...TRUST, until: null }]);
    expect(drawing.marks.filter(({ kind }) => kind === 'delivery')).toEqual([]);
    expect(drawing.words.map(({ text }) => text)).toContain('Exshire Children’s Trust, from April 2018');
  });

  it('are not told before they began', () => {
    expect(deliveriesOf(council([], { deliveries: [TRUST] }), '2018-01-01')).toEqual([]);
  });
});

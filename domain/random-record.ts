import fc from 'fast-check';
import type { Inspection } from './history.ts';
import type { Day, PartialDate } from './partial-date.ts';
import { FIVE, FOUR, report, type VersionKey } from './timeline/example.ts';

/** Records at random for the property tests beside: every version, two scales, two regimes, dates as exact as any. */

export const AREAS = ['overall-effectiveness', 'help-and-protection', 'children-in-care', 'care-leavers'] as const;

/** Often one of a few, so that events fall on one day, or on the last day of another's month or year. */
export const anyDay: fc.Arbitrary<Day> = fc.oneof(
  fc.constantFrom('2019-05-01', '2019-05-31', '2022-11-30', '2022-12-31'),
  fc
    .date({ min: new Date('2014-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

export const anyClock = fc.constantFrom('known' as const, 'inspected' as const);

const anyDate: fc.Arbitrary<PartialDate> = fc
  .tuple(anyDay, fc.constantFrom(10, 10, 10, 7, 4))
  .map(([day, length]) => day.slice(0, length));

const anyEvent = fc.record({
  version: fc.constantFrom<VersionKey>('sif', 'ilacs2018', 'ilacs2023', 'ilacs2026'),
  published: fc.option(anyDate, { freq: 8 }),
  start: fc.option(anyDate, { freq: 8 }),
  letters: fc.string({ unit: fc.constantFrom('I', 'R', 'G', 'O', '-'), minLength: 6, maxLength: 6 }),
  scale: fc.constantFrom(FOUR, FOUR, FOUR, FIVE),
  regime: fc.constantFrom('childrens-services', 'childrens-services', 'childrens-services', 'area-send'),
});

/** Up to eight graded inspections of one council. */
export const anyEvents: fc.Arbitrary<Inspection[]> = fc.array(anyEvent, { maxLength: 8 }).map((events) =>
  events.map(({ version, published, start, letters, scale, regime }, index) => {
    const event = report(version, `event-${index}`, published, letters, { start });
    const judgements = event.judgements.map((judgement) => {
      const grade = scale.grades.find(({ rank }) => rank === judgement.grade?.rank) ?? null;
      return { ...judgement, grade };
    });
    return { ...event, judgements, version: { ...event.version, regime } };
  }),
);

/** The same events in another order. */
export const reordered = (events: Inspection[]): fc.Arbitrary<Inspection[]> =>
  fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length });

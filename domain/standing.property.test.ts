import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastReportDay } from './as-at.ts';
import type { Inspection } from './history.ts';
import { latest } from './partial-date.ts';
import { AREAS, anyClock, anyDay, anyEvents, reordered } from './random-record.ts';
import { CHILDRENS_SERVICES, countingEvents, type Question, ratingAsAt, type Standing } from './standing.ts';
import { council } from './timeline/example.ts';

const anyQuestion: fc.Arbitrary<Question> = fc.record({
  regime: fc.constant(CHILDRENS_SERVICES),
  area: fc.constantFrom(...AREAS),
  asAt: anyDay,
  basis: anyClock,
});
const stands = (events: Inspection[], question: Question): Standing => ratingAsAt(council(events), question);

/** An awaited inspection whose report then came out too late to count. */
const publishedLate = fc.tuple(anyEvents, anyQuestion, anyDay).map(([events, question, day]) => {
  const late = events.map((event, index) => (index === 0 ? { ...event, published: day } : event));
  const awaited = events.map((event, index) => (index === 0 ? { ...event, published: null } : event));
  return { question, day, late, awaited };
});

describe('where any council stands on any day', () => {
  it('is a grade or a reason, and never both', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestion, (events, question) => {
        const { grade, reason } = stands(events, question);
        expect((grade === null) !== (reason === null)).toBe(true);
      }),
    );
  });
  it('is a grade that the event it names gave for the area, on that event’s own scale', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestion, (events, question) => {
        const { grade, inspectionId } = stands(events, question);
        const event = events.find(({ id }) => id === inspectionId);
        const judged = event?.judgements.find(({ area }) => area === question.area);
        expect(grade).toEqual(judged?.grade ?? null);
      }),
    );
  });
  it('was reached no later than it was confirmed', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestion, (events, question) => {
        const { since, confirmed, grade } = stands(events, question);
        expect(since === null).toBe(grade === null);
        expect(latest(since ?? '2000') <= latest(confirmed ?? '2100')).toBe(true);
      }),
    );
  });
  it('does not depend on the order of its inspections', () => {
    const shuffled = anyEvents.chain((events) => fc.tuple(fc.constant(events), reordered(events)));
    fc.assert(
      fc.property(shuffled, anyQuestion, ([events, others], question) => {
        expect(stands(others, question)).toEqual(stands(events, question));
      }),
    );
  });
  it('is the same again once an event that was withdrawn is restored', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestion, fc.nat(), (events, question, pick) => {
        const first = stands(events, question);
        const index = events.length === 0 ? 0 : pick % events.length;
        const withdrawn = events.toSpliced(index, 1);
        expect(stands(withdrawn, question).inspectionId).not.toBe(events[index]?.id ?? '');
        expect(stands([...withdrawn, ...events.slice(index, index + 1)], question)).toEqual(first);
      }),
    );
  });
  it('is not changed by a report that came out too late to count', () => {
    fc.assert(
      fc.property(publishedLate, ({ question, day, late, awaited }) => {
        fc.pre(day > lastReportDay(question));
        expect(stands(late, question)).toEqual(stands(awaited, question));
      }),
    );
  });
  it('rests on events that every later day counts too', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestion, anyDay, (events, question, day) => {
        const [earlier, later] = [question.asAt, day].toSorted();
        const idsOn = (asAt = '') => countingEvents(council(events), { ...question, asAt }).map(({ id }) => id);
        expect(idsOn(later)).toEqual(expect.arrayContaining(idsOn(earlier)));
      }),
    );
  });
});

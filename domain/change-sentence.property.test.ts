import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChanges, type Changes, changesOf } from './change-sentence.ts';
import type { Inspection, Judgement } from './history.ts';
import { anyClock, anyEvents, reordered } from './random-record.ts';
import { reportedEvents } from './standing.ts';
import { council, type Letter, report } from './timeline/example.ts';

const LETTERS = ['I', 'R', 'G', 'O'] as const satisfies Letter[];

/** The sentences that speak of a change or of none, with the area each is about. */
function claimsOf({ headline, areas }: Changes): string[] {
  const overall = headline !== null && /^(Up|Down|Still) /.test(headline) ? ['overall-effectiveness'] : [];
  return [...overall, ...areas.map(({ area }) => area)];
}

const judgedIn = (event: Inspection | undefined, area: string): Judgement | undefined =>
  event?.judgements.find((judgement) => judgement.area === area);

/** Every event of a random council with the one before it and what is said to have changed. */
const anyChange = fc.tuple(anyEvents, anyClock).map(([events, clock]) => {
  const regimes = [...new Set(events.map(({ version }) => version.regime))];
  return regimes.flatMap((regime) => {
    const line = reportedEvents(council(events), regime, clock);
    return line.map((event, index) => ({
      event,
      earlier: line.slice(index + 1),
      changes: changesOf(council(events), event.id, clock),
      clock,
    }));
  });
});

describe('what any inspection changed', () => {
  it('is only ever told of two grades of one scale that cover the same', () => {
    fc.assert(
      fc.property(anyChange, (told) => {
        for (const { event, earlier, changes } of told) {
          for (const area of claimsOf(changes)) {
            const [before, now] = [judgedIn(earlier[0], area), judgedIn(event, area)];
            expect(now?.grade?.scale).toBeDefined();
            expect(before).toMatchObject({ covers: now?.covers, grade: { scale: now?.grade?.scale } });
          }
        }
      }),
    );
  });
  it('can be told from the event, the one before it and the last with an overall grade alone', () => {
    fc.assert(
      fc.property(anyChange, (told) => {
        for (const { event, earlier, changes, clock } of told) {
          const overall = earlier.find(({ judgements }) => judgements.some(({ headline, grade }) => headline && grade));
          const few = new Set([event, ...earlier.slice(0, 1), ...(overall ? [overall] : [])]);
          expect(changesOf({ inspections: [...few] }, event.id, clock)).toEqual(changes);
        }
      }),
    );
  });
  it('does not depend on the order of the inspections', () => {
    const shuffled = anyEvents.chain((events) => fc.tuple(fc.constant(events), reordered(events)));
    fc.assert(
      fc.property(shuffled, anyClock, ([events, others], clock) => {
        const all = allChanges(council(events), clock);
        const again = allChanges(council(others), clock);
        expect(Object.fromEntries(again)).toEqual(Object.fromEntries(all));
      }),
    );
  });
  it('is a fall one way round where it is a rise the other way', () => {
    const change = (before: Letter, now: Letter) => {
      const events = [
        report('ilacs2023', 'a', '2023-05-02', before.repeat(5)),
        report('ilacs2023', 'b', '2025-06-02', now.repeat(5)),
      ];
      return changesOf(council(events), 'b', 'known');
    };
    fc.assert(
      fc.property(fc.constantFrom(...LETTERS), fc.constantFrom(...LETTERS), (low, high) => {
        fc.pre(LETTERS.indexOf(low) < LETTERS.indexOf(high));
        const [rise, fall] = [change(low, high), change(high, low)];
        expect(rise.headline).toMatch(/^Up from .* \(May 2023\) to .*, after two years and one month$/);
        expect(mirrored(rise.headline ?? '')).toBe(fall.headline);
        expect(rise.areas.map(({ words }) => mirrored(words))).toEqual(fall.areas.map(({ words }) => words));
      }),
    );
  });
});

/** "Up from a (May 2023) to b, after …" the other way round: "Down from b (May 2023) to a, after …". */
function mirrored(words: string): string {
  const turned = words.replace(/\b(up) from/i, (whole) => (whole.startsWith('U') ? 'Down from' : 'down from'));
  return turned.replace(/from (.*?)( \(May 2023\))? to ([^,]*)/, 'from $3$2 to $1');
}

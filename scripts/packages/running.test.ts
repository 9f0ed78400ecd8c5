import { describe, expect, it } from 'vitest';
import { copiesIn } from './lock.ts';
import { runningCopies } from './running.ts';

const LOCKED = copiesIn({
  packages: {
    '': { version: '1.0.0', dependencies: { chart: '1', press: '1' }, devDependencies: { bench: '1', press: '1' } },
    'node_modules/chart': {
      version: '1.0.0',
      dependencies: { colour: '2' },
      peerDependencies: { press: '1', bench: '1' },
      peerDependenciesMeta: { bench: { optional: true } },
    },
    'node_modules/chart/node_modules/colour': { version: '2.0.0', dependencies: { shade: '1' } },
    'node_modules/colour': { version: '1.0.0' },
    'node_modules/shade': { version: '1.0.0', dependencies: { colour: '1' } },
    'node_modules/press': { version: '1.0.0', optionalDependencies: { 'press-linux': '1', 'press-beos': '1' } },
    'node_modules/press-linux': { version: '1.0.0', optional: true },
    'node_modules/bench': { version: '1.0.0', dependencies: { weight: '1' } },
    'node_modules/weight': { version: '1.0.0' },
  },
});
const places = [...runningCopies(LOCKED).keys()].map(({ place }) => place);

describe('what runs', () => {
  it('is what Gradeline asks for and what that asks for, each in its own copy', () => {
    expect(places).toEqual([
      'node_modules/chart',
      'node_modules/press',
      'node_modules/chart/node_modules/colour',
      'node_modules/press-linux',
      'node_modules/shade',
      'node_modules/colour',
    ]);
  });
  it('says which copy asks for which', () => {
    const asks = [...runningCopies(LOCKED)].map(([copy, its]) => [copy.place, its.map(({ place }) => place)]);
    expect(Object.fromEntries(asks)).toMatchObject({
      'node_modules/chart': ['node_modules/chart/node_modules/colour', 'node_modules/press'],
      'node_modules/shade': ['node_modules/colour'],
      'node_modules/press': ['node_modules/press-linux'],
    });
  });
});

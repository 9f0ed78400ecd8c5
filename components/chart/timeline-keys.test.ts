import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formFor, nearestStop, stopAfterKey, zoomAfterKey } from './timeline-keys.ts';

const stops = ['2015', '2018', '2023'].map((id, index) => ({
  id,
  x: index * 100,
  y: 50,
  inspection: id,
  articles: [],
  linked: [],
}));
const led = (from: string | null, key: string) => stopAfterKey(stops, from, key)?.id;

describe('arrow keys on the timeline', () => {
  it('start at the newest event', () => {
    expect(led(null, 'ArrowLeft')).toBe('2023');
    expect(led(null, 'ArrowRight')).toBe('2023');
  });
  it('go back and forward in time and stay at its ends', () => {
    expect(led('2018', 'ArrowLeft')).toBe('2015');
    expect(led('2018', 'ArrowRight')).toBe('2023');
    expect(led('2015', 'ArrowLeft')).toBe('2015');
    expect(led('2023', 'ArrowRight')).toBe('2023');
  });
  it('jump to the first and the last event', () => {
    expect(led('2018', 'Home')).toBe('2015');
    expect(led('2015', 'End')).toBe('2023');
  });
  it('leave every other key, and an empty timeline, alone', () => {
    expect(led('2018', 'Tab')).toBeUndefined();
    expect(stopAfterKey([], null, 'End')).toBeNull();
  });
});

describe('pointing at the timeline', () => {
  it('means the event nearest in time', () => {
    expect(nearestStop({ stops }, 130, 400)?.id).toBe('2018');
    expect(nearestStop({ stops: [] }, 130, 400)).toBeNull();
  });
});

describe('the form for a width', () => {
  it('changes where the style sheet changes it', () => {
    const steps = readFileSync(new URL('timeline.scss', import.meta.url), 'utf8').matchAll(/min-width: (\d+)px\)/g);
    const widths = [...new Set([...steps].map(([, width]) => Number(width)))];
    expect(widths.map((width) => [formFor(width - 1), formFor(width)])).toEqual([
      ['narrow', 'medium'],
      ['medium', 'wide'],
    ]);
  });
});

describe('keys that zoom', () => {
  it('are plus and minus, zero for the whole record, and Shift with an arrow along the axis', () => {
    const key = (name: string, shiftKey = false) => zoomAfterKey({ key: name, shiftKey });
    expect([key('+'), key('='), key('-'), key('0')]).toEqual(['in', 'in', 'out', 'all']);
    expect([key('ArrowLeft', true), key('ArrowRight', true)]).toEqual(['earlier', 'later']);
    expect([key('ArrowLeft'), key('ArrowRight'), key('Enter'), key('a')]).toEqual([null, null, null, null]);
  });
});

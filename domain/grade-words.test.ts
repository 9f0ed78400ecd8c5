import { describe, expect, it } from 'vitest';
import { gradeInWords } from './grade-words.ts';

const FOUR = [
  { slug: 'outstanding', label: 'Outstanding' },
  { slug: 'good', label: 'Good' },
  { slug: 'requires-improvement', label: 'Requires improvement' },
  { slug: 'inadequate', label: 'Inadequate' },
];
const SEND = [
  { slug: 'typically-positive', label: 'Typically positive experiences and outcomes' },
  { slug: 'inconsistent', label: 'Inconsistent experiences and outcomes' },
];
const meant = (printed: string, grades = FOUR) => gradeInWords(printed, grades)?.slug ?? null;

describe('the words of a report', () => {
  it.each([
    ['Requires improvement', 'requires-improvement'],
    ['Requires Improvement', 'requires-improvement'],
    ['Requires improvement to be good', 'requires-improvement'],
    ['require improvement', 'requires-improvement'],
    ['Require improvement to be good.', 'requires-improvement'],
    ['requires-improvement', 'requires-improvement'],
    ['Requires\u00a0improvement', 'requires-improvement'],
    [' GOOD ', 'good'],
    ['Outstanding', 'outstanding'],
    ['Inadequate', 'inadequate'],
  ])('“%s” mean %s', (printed, grade) => {
    expect(meant(printed)).toBe(grade);
  });
  it.each([
    'to requires improvement',
    'requires improvement to be outstanding',
    'good or outstanding',
    'Goodish',
    'data_unreadable',
    'not_reported_post_reform',
    '1 The resettlement standard does not contribute to the overall rating for the YOT.',
    'None',
    '',
    '3.0',
  ])('“%s” mean no grade, and none is guessed', (printed) => {
    expect(meant(printed)).toBeNull();
  });
  it('are read on their own scale only: “good” is no outcome of an area SEND inspection', () => {
    expect(meant('Good', SEND)).toBeNull();
    expect(meant('Inconsistent experiences and outcomes', SEND)).toBe('inconsistent');
    expect(meant('Inconsistent', FOUR)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { themeInWords } from './theme.ts';

describe('the subject of a visit', () => {
  it.each([
    ['serious-youth-violence', 'Serious youth violence'],
    ['childrens-mental-health', 'Children’s mental health'],
    ['Care leavers', 'Care leavers'],
    ['Children in need/subject to a plan', 'Children in need/subject to a plan'],
  ])('%s reads "%s"', (theme, words) => expect(themeInWords(theme)).toBe(words));
});

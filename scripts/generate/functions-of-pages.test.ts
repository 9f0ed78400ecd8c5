import { expect, it } from 'vitest';
import { functionsOfPages, importedFromData } from './functions-of-pages.ts';

it('finds the functions that a page reads the record by, and neither types nor constants', () => {
  const page = `import { cache } from 'react';
    import type { Day } from '@/data/days';
    import { type Council, councilAt as council, PAGE_SIZE } from '@/data/council';
    import { countsOn } from '@/data/england';`;
  expect(importedFromData(page)).toEqual(['councilAt', 'countsOn']);
});

it('refuses an import that hides what is used', () => {
  expect(() => importedFromData("import * as data from '@/data/council';")).toThrow('by name');
});

it('finds those of the pages there are', () => {
  expect(functionsOfPages()).toEqual(expect.arrayContaining(['councilAt', 'countsOn', 'listAuthorities']));
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NONE_REASONS } from '../domain/standing.ts';

const root = path.resolve(import.meta.dirname, '..');
const dictionary = readFileSync(path.join(root, 'docs/data-dictionary.md'), 'utf8');
const schema = readFileSync(path.join(root, 'prisma/schema.prisma'), 'utf8');

/** Columns of each table, as the schema has them: `name`, or `name?` where it may be empty. */
function tables(): Map<string, string[]> {
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  const names = new Set(models.map(([, name]) => name));
  return new Map(
    models.map(([, , body = '']) => {
      const lines = body.split('\n').filter((line) => /^ {2}\w/.test(line) && !line.includes('@relation'));
      const columns = lines.flatMap((line) => {
        const [, name = '', type = '', many, empty = ''] = /^ {2}(\w+)\s+(\w+)(\[\])?(\?)?/.exec(line) ?? [];
        const column = /@map\("(\w+)"\)/.exec(line)?.[1] ?? name;
        return many !== undefined || names.has(type) ? [] : [`${column}${empty}`];
      });
      return [/@@map\("(\w+)"\)/.exec(body)?.[1] ?? '', columns];
    }),
  );
}

/** What the part under a heading explains: everything in code marks in the first column of its tables. */
function explained(heading: string): string[] {
  const [, part = ''] = dictionary.split(`\n${heading}\n`);
  const [section = ''] = part.split(/\n#{2,3} /);
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code));
}

function column(file: string, name: string): string[] {
  const text = readFileSync(path.join(root, 'prisma/seed', file), 'utf8');
  const rows = z.array(z.record(z.string(), z.string())).parse(parse(text, { columns: true }));
  return rows.map((row) => row[name] ?? '');
}

describe('the data dictionary', () => {
  it.each([...tables()])('explains every column of %s, and none that is not there', (table, columns) => {
    expect(explained(`### \`${table}\``).toSorted()).toEqual(columns.toSorted());
  });
  it('has every table', () => {
    const headings = [...dictionary.matchAll(/^### `(\w+)`$/gm)].map(([, table = '']) => table);
    expect(headings.toSorted()).toEqual([...tables().keys()].toSorted());
  });
  it.each([
    ['### Regimes', 'regimes.csv', 'slug'],
    ['### Framework versions', 'framework_versions.csv', 'slug'],
    ['### Areas', 'areas.csv', 'slug'],
    ['### Kinds', 'kinds.csv', 'slug'],
  ])('explains under “%s” all that is in %s', (heading, file, name) => {
    expect(explained(heading).toSorted()).toEqual(column(file, name).toSorted());
  });
  it('explains every grade of every scale', () => {
    const grades = column('grades.csv', 'slug').map((slug, at) => `${column('grades.csv', 'scale')[at]}.${slug}`);
    expect(explained('### Grades').toSorted()).toEqual(grades.toSorted());
  });
  it('explains every reason for there being no grade', () => {
    expect(explained('### Why there is no grade').toSorted()).toEqual([...NONE_REASONS].toSorted());
  });
  it('explains every state, kind of evidence, verb and role that the schema knows', () => {
    const values = [...schema.matchAll(/^enum \w+ \{\n([\s\S]*?)^\}/gm)].flatMap(([, body = '']) =>
      [...body.matchAll(/^ {2}(\w+)/gm)].map(([, value = '']) => value),
    );
    expect(values.filter((value) => !dictionary.includes(`\`${value}\``))).toEqual([]);
  });
});

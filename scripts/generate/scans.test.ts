import { describe, expect, it } from 'vitest';
import { scansIn } from './scans.ts';

const scan = (table: string) => ({ 'Node Type': 'Seq Scan', 'Relation Name': table });

describe('a plan that reads a large table from end to end', () => {
  it('is told by the table, however deep in the plan it lies', () => {
    const joined = {
      'Node Type': 'Hash Join',
      Plans: [scan('grade'), { 'Node Type': 'Hash', Plans: [scan('judgement')] }],
    };
    expect(scansIn([{ Plan: joined }])).toEqual(['judgement']);
  });

  it('is none where it reads an index, or only tables that stay small', () => {
    const probe = { 'Node Type': 'Index Scan', 'Relation Name': 'inspection' };
    expect(scansIn([{ Plan: { 'Node Type': 'Nested Loop', Plans: [scan('authority'), probe] } }])).toEqual([]);
  });

  it('is never passed over because it was not understood', () => {
    expect(() => scansIn([{ plan: scan('judgement') }])).toThrow();
  });
});

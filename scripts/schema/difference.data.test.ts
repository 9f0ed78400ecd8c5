import { describe, expect, it } from 'vitest';
import { schemaDifference } from './difference.ts';

describe('the migrations', () => {
  it('lead to exactly the schema, so that nothing is left for the next one', async () => {
    expect(await schemaDifference()).toBeNull();
  }, 60_000);
});

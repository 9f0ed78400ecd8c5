import { describe, expect, it } from 'vitest';
import { requestKeyIn } from './request-key.ts';

const KEY = '0b0f1c64-6f0e-4d4e-9a51-3d8f0b0c7a11';
const OTHER = '7c1f2d35-1a2b-4c3d-8e4f-5a6b7c8d9e0f';

function keyIn(given: string | File | null, before: unknown) {
  const form = new FormData();
  if (given !== null) form.set('requestKey', given);
  return requestKeyIn(form, before);
}

describe('the key of a form', () => {
  it('is the one it was shown with', () => {
    expect(keyIn(KEY, { requestKey: OTHER })).toBe(KEY);
    expect(keyIn(null, { requestKey: OTHER })).toBe(OTHER);
  });
  it('is none where neither the form nor its state, which come from the sender, holds one that we have made', () => {
    const odd = ['', 'seed:inspection:x', 'a\u0000', 'x'.repeat(900_000), KEY.toUpperCase(), `${KEY}:article:1`];
    for (const given of [null, new File([KEY], 'x'), ...odd])
      for (const before of [
        undefined,
        null,
        'x',
        {},
        { requestKey: 1 },
        { requestKey: [KEY] },
        ...odd.map((requestKey) => ({ requestKey })),
      ])
        expect(keyIn(given, before)).toBeNull();
  });
});

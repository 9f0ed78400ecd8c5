import { describe, expect, it } from 'vitest';
import { refusalOf } from './refusal.ts';

const OURS = ['https://ratings.example.gov.uk', 'http://127.0.0.1:3000', 'http://localhost:3000'];

describe('a request that changes something', () => {
  it.each(OURS)('is let through from our own page at %s', (origin) => {
    expect(refusalOf({ method: 'POST', headers: { origin } }, OURS)).toBeNull();
  });

  it.each([
    undefined,
    'null',
    'https://evil.example',
    'http://localhost:3001',
    'https://ratings.example.gov.uk.evil.example',
    'http://ratings.example.gov.uk',
  ])('is refused when it says it comes from %s', (origin) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'BREW']) {
      expect(refusalOf({ method, headers: { origin } }, OURS)?.status).toBe(403);
    }
  });

  it('is refused whatever a proxy header claims', () => {
    const headers = { origin: 'https://evil.example', host: 'evil.example', 'x-forwarded-host': 'evil.example' };
    expect(refusalOf({ method: 'POST', headers }, OURS)?.status).toBe(403);
  });

  it('is told in plain words what to do instead', () => {
    expect(refusalOf({ method: 'POST', headers: {} }, OURS)?.sentence).toContain('Open https://ratings.example.gov.uk');
  });
});

describe('a request that only reads', () => {
  it('may come from anywhere', () => {
    expect(refusalOf({ method: 'GET', headers: { origin: 'https://evil.example' } }, OURS)).toBeNull();
    expect(refusalOf({ method: 'HEAD', headers: {} }, OURS)).toBeNull();
  });
});

describe('a request’s body', () => {
  const send = (headers: Record<string, string>) =>
    refusalOf({ method: 'POST', headers: { origin: 'http://127.0.0.1:3000', ...headers } }, OURS)?.status;

  it('may be 1 MB and no more', () => {
    expect(send({ 'content-length': '1048576' })).toBeUndefined();
    expect(send({ 'content-length': '1048577' })).toBe(413);
  });

  it('must say its length beforehand', () => {
    expect(send({ 'transfer-encoding': 'chunked' })).toBe(411);
  });
});

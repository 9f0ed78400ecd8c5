import { describe, expect, it } from 'vitest';
import { refusalOf } from './refusal.ts';

const SITE = { host: 'ratings.example.gov.uk' };
const OURS = ['https://ratings.example.gov.uk', 'http://127.0.0.1:3000', 'http://localhost:3000'];

describe('a request that changes something', () => {
  it.each(OURS)('is let through from our own page at %s', (origin) => {
    expect(refusalOf({ method: 'POST', headers: { ...SITE, origin } }, OURS)).toBeNull();
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
      expect(refusalOf({ method, headers: { ...SITE, origin } }, OURS)?.status).toBe(403);
    }
  });

  it('is refused whatever a proxy header claims', () => {
    const headers = { origin: 'https://evil.example', host: 'evil.example', 'x-forwarded-host': 'evil.example' };
    expect(refusalOf({ method: 'POST', headers }, OURS)?.status).toBe(403);
  });

  it('is told in plain words what to do instead', () => {
    expect(refusalOf({ method: 'POST', headers: SITE }, OURS)?.sentence).toContain(
      'Open https://ratings.example.gov.uk',
    );
  });
});

describe('a request that only reads', () => {
  it('may come from anywhere', () => {
    expect(refusalOf({ method: 'GET', headers: { ...SITE, origin: 'https://evil.example' } }, OURS)).toBeNull();
    expect(refusalOf({ method: 'HEAD', headers: SITE }, OURS)).toBeNull();
  });
});

describe('a request’s body', () => {
  const send = (headers: Record<string, string>) =>
    refusalOf({ method: 'POST', headers: { ...SITE, origin: 'http://127.0.0.1:3000', ...headers } }, OURS)?.status;

  it('may be 1 MB and no more', () => {
    expect(send({ 'content-length': '1048576' })).toBeUndefined();
    expect(send({ 'content-length': '1048577' })).toBe(413);
  });

  it('must say its length beforehand', () => {
    expect(send({ 'transfer-encoding': 'chunked' })).toBe(411);
  });
});

describe('a request that no browser sends', () => {
  it('is told so: one that names no site, and one that expects what nobody can promise', () => {
    expect(refusalOf({ method: 'GET', headers: {} }, OURS)?.status).toBe(400);
    expect(refusalOf({ method: 'GET', headers: { ...SITE, expect: 'wonders' } }, OURS)?.status).toBe(417);
    expect(refusalOf({ method: 'GET', headers: { ...SITE, expect: '100-continue' } }, OURS)).toBeNull();
  });
});

import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { settleHeaders } from './request-headers.ts';

const OURS = ['https://ratings.example.gov.uk', 'http://127.0.0.1:3000', 'http://localhost:3000'];

function settled(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  settleHeaders(headers, { policy: 'the policy', address: '203.0.113.9' }, OURS);
  return headers;
}

describe('what a client says of itself', () => {
  it.each([
    'x-middleware-subrequest',
    'x-middleware-rewrite',
    'x-forwarded-for',
    'forwarded',
    'x-real-ip',
    'x-matched-path',
    'x-nextjs-data',
    'x-invoke-path',
    'content-security-policy-report-only',
  ])('is not believed in %s', (name) => {
    expect(settled({ [name]: 'a lie' })[name]).toBeUndefined();
  });

  it('can’t choose the policy that names the nonce', () => {
    expect(settled({ 'content-security-policy': "script-src 'nonce-mine'" })['content-security-policy']).toBe(
      'the policy',
    );
  });

  it('can’t choose the network address that it is counted by', () => {
    expect(settled({ 'x-gradeline-address': '127.0.0.1' })['x-gradeline-address']).toBe('203.0.113.9');
  });

  it('is left alone otherwise', () => {
    expect(settled({ cookie: 'a=b', rsc: '1', 'next-action': 'x' })).toMatchObject({
      cookie: 'a=b',
      rsc: '1',
      'next-action': 'x',
    });
  });
});

describe('the address of a request', () => {
  const address = (headers: IncomingHttpHeaders) => {
    const { 'x-forwarded-proto': protocol, 'x-forwarded-host': host } = settled(headers);
    return `${protocol}://${host}`;
  };

  it('is where its form was sent from, though the proxy names itself', () => {
    expect(address({ origin: 'https://ratings.example.gov.uk', host: '127.0.0.1:3000' })).toBe(
      'https://ratings.example.gov.uk',
    );
  });

  it('is the host asked for, when that is ours', () => {
    expect(address({ host: 'localhost:3000' })).toBe('http://localhost:3000');
  });

  it('is the public address for anything else', () => {
    expect(address({ host: 'evil.example', 'x-forwarded-host': 'evil.example' })).toBe(
      'https://ratings.example.gov.uk',
    );
  });
});

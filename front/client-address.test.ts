import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

const forwarded = { 'x-forwarded-for': '6.6.6.6, 203.0.113.9, 10.0.0.2' };

describe('where a request comes from', () => {
  it('is what this server sees, whatever the client says, unless a proxy of ours stands before it', () => {
    expect(clientAddress(forwarded, '198.51.100.7', 0)).toBe('198.51.100.7');
    expect(clientAddress({}, '::ffff:198.51.100.7', 0)).toBe('198.51.100.7');
  });

  it('is what the outermost of our proxies saw', () => {
    expect(clientAddress(forwarded, '127.0.0.1', 1)).toBe('10.0.0.2');
    expect(clientAddress(forwarded, '127.0.0.1', 2)).toBe('203.0.113.9');
  });

  it('is what this server sees where the proxies say less than they should, or no address at all', () => {
    expect(clientAddress({}, '127.0.0.1', 1)).toBe('127.0.0.1');
    expect(clientAddress(forwarded, '127.0.0.1', 9)).toBe('127.0.0.1');
    expect(clientAddress({ 'x-forwarded-for': 'unknown' }, '127.0.0.1', 1)).toBe('127.0.0.1');
  });

  it('is the same with a port and without', () => {
    expect(clientAddress({ 'x-forwarded-for': '203.0.113.9:4711' }, '127.0.0.1', 1)).toBe('203.0.113.9');
    expect(clientAddress({ 'x-forwarded-for': '[2001:db8::1]:4711' }, '127.0.0.1', 1)).toBe('2001:db8::1');
  });
});

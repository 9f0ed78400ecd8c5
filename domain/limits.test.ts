import { describe, expect, it } from 'vitest';
import { networkOf, waitInWords } from './limits.ts';

describe('the network that attempts are counted by', () => {
  it('is an IPv4 address as it is', () => {
    expect(networkOf('203.0.113.9')).toBe('203.0.113.9');
  });

  it('is the first half of an IPv6 address, however it is written: one household has all of the rest', () => {
    expect(networkOf('2001:db8:0:1::5')).toBe('2001:db8:0:1');
    expect(networkOf('2001:0DB8:0000:0001:aaaa:bbbb:cccc:dddd')).toBe('2001:db8:0:1');
    expect(networkOf('2001:db8::')).toBe('2001:db8:0:0');
    expect(networkOf('::1')).toBe('0:0:0:0');
    expect(networkOf('2001:db8:0:2::5')).not.toBe(networkOf('2001:db8:0:1::5'));
  });
});

describe('how long to wait', () => {
  it.each([
    [0.2, 'in a minute'],
    [60, 'in a minute'],
    [61, 'in 2 minutes'],
    [900, 'in 15 minutes'],
    [6000, 'in 2 hours'],
  ])('of %d seconds is said as “%s”', (seconds, words) => {
    expect(waitInWords(seconds)).toBe(words);
  });
});

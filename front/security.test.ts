import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, freshNonce, securityHeaders } from './security.ts';

describe('the content security policy', () => {
  it('runs only scripts that carry this request’s own nonce', () => {
    const policy = contentSecurityPolicy('abc', false);
    expect(policy).toContain("script-src 'self' 'nonce-abc';");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy.match(/unsafe-inline/g)).toHaveLength(1);
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  });

  it('keeps pages out of frames, and forms at home', () => {
    const policy = contentSecurityPolicy('abc', false);
    for (const rule of [
      "default-src 'self'",
      "frame-ancestors 'none'",
      "form-action 'self'",
      "base-uri 'none'",
      "object-src 'none'",
    ]) {
      expect(policy).toContain(rule);
    }
  });

  it('lets hot reload work in development', () => {
    expect(contentSecurityPolicy('abc', true)).toContain("'unsafe-eval'");
    expect(contentSecurityPolicy('abc', true)).toContain("connect-src 'self' ws:");
  });

  it('has a new nonce every time', () => {
    expect(new Set(Array.from({ length: 100 }, freshNonce)).size).toBe(100);
  });
});

describe('strict transport security', () => {
  it('is promised only where the public address is HTTPS', () => {
    expect(securityHeaders('', true)).toHaveProperty('strict-transport-security');
    expect(securityHeaders('', false)).not.toHaveProperty('strict-transport-security');
  });
});

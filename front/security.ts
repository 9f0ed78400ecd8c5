import { randomBytes } from 'node:crypto';

/** A value no page can guess, fresh for every request: only scripts that carry it run. */
export function freshNonce(): string {
  return randomBytes(16).toString('base64');
}

/**
 * The page's Content-Security-Policy. Inline styles stay allowed because the chart library sets them; nothing inline
 * that can run is. Next's development tools evaluate code and keep a socket open, so development allows that too.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    ...(development ? ["connect-src 'self' ws:"] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What every answer carries, whatever made it. */
export function securityHeaders(policy: string, https: boolean): Record<string, string> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    // Not "no-referrer": with that, browsers send forms with the origin "null", and we would refuse our own.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    // Said only where the public address is HTTPS: a browser would never speak plain HTTP to that name again.
    ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}

import type { IncomingHttpHeaders } from 'node:http';
import { ADDRESS_HEADER } from '../handover.ts';

/** Headers by which Next's own parts, or a proxy, speak to each other. From a client they are lies. */
const NOT_FOR_CLIENTS = [
  /^content-security-policy/,
  /^forwarded$/,
  /^x-forwarded-/,
  /^x-real-ip$/,
  /^x-middleware-/,
  /^x-invoke-/,
  /^x-matched-path$/,
  /^x-now-route-matches$/,
  /^x-prerender-/,
  /^x-next(js)?-/,
  /^x-gradeline-/,
];

/**
 * Makes a request's headers what the app may believe, in place: what clients must not say is dropped, the page's policy
 * is put where Next looks for its nonce, and the address is one of ours, so that Next knows our own forms behind a proxy.
 */
export function settleHeaders(
  headers: IncomingHttpHeaders,
  { policy, address }: { policy: string; address: string },
  origins: readonly string[],
): void {
  for (const name of Object.keys(headers)) {
    if (NOT_FOR_CLIENTS.some((pattern) => pattern.test(name))) delete headers[name];
  }
  const { host, protocol } = new URL(addressed(headers, origins));
  headers['content-security-policy'] = policy;
  headers[ADDRESS_HEADER] = address;
  headers['x-forwarded-host'] = host;
  headers['x-forwarded-proto'] = protocol.slice(0, -1);
}

/** By which of our addresses the request came: what its form says, else its host, else the public one. */
function addressed({ origin, host }: IncomingHttpHeaders, origins: readonly string[]): string {
  const ours = origins.find((known) => known === origin) ?? origins.find((known) => new URL(known).host === host);
  return ours ?? origins[0] ?? 'http://127.0.0.1';
}

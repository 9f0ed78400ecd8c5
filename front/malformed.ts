import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { contentSecurityPolicy, freshNonce, securityHeaders } from './security.ts';

/** What Node can't read as a request at all never reaches our own listener; it is answered here, with the same headers. */
export function sayMalformed(
  error: Error & { code?: string },
  socket: Duplex,
  { https, development }: { https: boolean; development: boolean },
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, sentence } = ANSWERS[error.code ?? ''] ?? NOT_A_REQUEST;
  const policy = contentSecurityPolicy(freshNonce(), development);
  const headers = {
    ...securityHeaders(policy, https),
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', `${sentence}\n`].join('\r\n'));
}

const NOT_A_REQUEST = { status: 400, sentence: 'That is not a request that Gradeline can read.' };

const ANSWERS: Readonly<Record<string, typeof NOT_A_REQUEST>> = {
  HPE_HEADER_OVERFLOW: { status: 431, sentence: 'The headers of that request, cookies among them, are too long.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, sentence: 'That request took too long to arrive.' },
};

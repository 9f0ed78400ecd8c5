import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { hear, type Said } from '../handover.ts';
import { clientAddress } from './client-address.ts';
import { sayMalformed } from './malformed.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { settleHeaders } from './request-headers.ts';
import { contentSecurityPolicy, freshNonce, securityHeaders } from './security.ts';
import { SpokenResponse } from './without-script.ts';

export type FrontSettings = {
  /** Ours, the public one first. */
  origins: readonly string[];
  /** Whether the public address is HTTPS. */
  https: boolean;
  development: boolean;
  /** How many proxies of ours stand before it, whose word for a client's address counts. */
  proxies: number;
};

/** The HTTP server that every request passes on its way to `app`. It knows nothing of inspections. */
export function front(app: RequestListener, settings: FrontSettings): Server {
  const listen = (request: IncomingMessage, response: SpokenResponse) => {
    const policy = contentSecurityPolicy(freshNonce(), settings.development);
    response.setHeaders(new Map(Object.entries(securityHeaders(policy, settings.https))));
    if (request.url === '/healthz') return answer(response, 200, 'ok');
    const refusal = refusalOf(request, settings.origins);
    if (refusal !== null) return refuse(response, refusal);
    const address = clientAddress(request.headers, request.socket.remoteAddress, settings.proxies);
    settleHeaders(request.headers, { policy, address }, settings.origins);
    const said: Said = { retryAfter: null };
    response.said = said;
    hear(said, () => app(request, response));
  };
  // A missing Host and an odd Expect are for us to answer, with the same headers as everything else.
  const server = createServer({ ServerResponse: SpokenResponse, requireHostHeader: false }, listen);
  server.on('checkExpectation', listen);
  server.on('clientError', (error, socket) => sayMalformed(error, socket, settings));
  // A sender that dawdles must not keep a connection for ever; one that pauses between requests may.
  return Object.assign(server, { requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 65_000 });
}

function refuse(response: ServerResponse, { status, sentence }: Refusal): void {
  // What was sent is not read: the connection can't be used again.
  response.setHeader('connection', 'close');
  answer(response, status, sentence);
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${text}\n`);
}

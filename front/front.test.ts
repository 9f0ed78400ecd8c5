import { get, type IncomingMessage, type RequestListener, request } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { sayTooMany } from '../handover.ts';
import { encodingFor } from './compression.ts';
import { drain } from './drain.ts';
import { front } from './front.ts';
import { securityHeaders } from './security.ts';

const TEXT = 'Lancashire was good in 2022. '.repeat(500);
const SETTINGS = { origins: ['http://127.0.0.1:3000'], https: false, development: false, proxies: 0 };
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function serve(app: RequestListener): Promise<number> {
  const server = front(app, SETTINGS);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => drain(server, 100));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

type Answer = { response: IncomingMessage; body: Buffer };

function fetchBytes(port: number, headers: Record<string, string> = {}, path = '/', method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, headers, method }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(Buffer.from(chunk));
      resolve({ response, body: Buffer.concat(chunks) });
    });
    sent.on('error', reject).end();
  });
}

const page: RequestListener = (_request, response) => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    etag: '"1"',
    'content-length': Buffer.byteLength(TEXT),
  });
  response.end(TEXT);
};

describe('a page on its way out', () => {
  it('arrives whole in every encoding', async () => {
    const port = await serve(page);
    const plain = await fetchBytes(port);
    const gzip = await fetchBytes(port, { 'accept-encoding': 'gzip, deflate' });
    const brotli = await fetchBytes(port, { 'accept-encoding': 'gzip, br' });
    expect(plain.body.toString()).toBe(TEXT);
    expect(gunzipSync(gzip.body).toString()).toBe(TEXT);
    expect(brotliDecompressSync(brotli.body).toString()).toBe(TEXT);
    expect(brotli.response.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding', etag: 'W/"1"' });
    expect(plain.response.headers).toMatchObject({ vary: 'Accept-Encoding', 'content-length': `${TEXT.length}` });
  });

  it('keeps its order when it is sent in pieces', async () => {
    const pieces = Array.from({ length: 400 }, (_, i) => `${i} ${'x'.repeat(1000)}\n`);
    const port = await serve(async (_request, response) => {
      response.setHeader('content-type', 'text/html');
      for (const piece of pieces) response.write(piece);
      response.end();
    });
    const { body } = await fetchBytes(port, { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(body).toString()).toBe(pieces.join(''));
  });

  it('is not compressed where that would only cost time', async () => {
    const port = await serve((request, response) => {
      response.setHeader('content-type', request.url === '/small' ? 'text/plain' : 'image/png');
      response.end(request.url === '/small' ? 'short' : TEXT);
    });
    for (const path of ['/small', '/picture']) {
      const { response } = await fetchBytes(port, { 'accept-encoding': 'br' }, path);
      expect(response.headers['content-encoding']).toBeUndefined();
    }
  });

  it('has no body when only its headers are asked for', async () => {
    const { body, response } = await fetchBytes(await serve(page), { 'accept-encoding': 'br' }, '/', 'HEAD');
    expect(body).toHaveLength(0);
    expect(response.headers['content-encoding']).toBeUndefined();
  });

  it('carries the policy whose nonce the app was given', async () => {
    const port = await serve((asked, response) => response.end(String(asked.headers['content-security-policy'])));
    const { body, response } = await fetchBytes(port);
    expect(body.toString()).toMatch(/'nonce-[\w+/]{22}=='/);
    expect(response.headers['content-security-policy']).toBe(body.toString());
    expect(response.headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('the encoding', () => {
  it('is the best that the reader takes', () => {
    expect(encodingFor('gzip, deflate, br, zstd')).toBe('br');
    expect(encodingFor('gzip;q=1.0, br;q=0')).toBe('gzip');
    expect(encodingFor('br;q=0.5')).toBe('br');
    expect(encodingFor('identity')).toBeNull();
    expect(encodingFor(undefined)).toBeNull();
  });
});

describe('the front', () => {
  it('says that it is well without asking the app', async () => {
    const { body, response } = await fetchBytes(await serve(() => expect.unreachable()), {}, '/healthz');
    expect([response.statusCode, body.toString()]).toEqual([200, 'ok\n']);
  });

  it('refuses a form from elsewhere before the app sees it', async () => {
    const port = await serve(() => expect.unreachable());
    const { body, response } = await fetchBytes(port, { origin: 'https://evil.example' }, '/', 'POST');
    expect(response.statusCode).toBe(403);
    expect(body.toString()).toContain('nothing was changed');
  });

  it('finishes what is under way before it goes, and takes nothing new', async () => {
    const server = front((_request, response) => setTimeout(() => response.end('done'), 300), SETTINGS);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const underWay = fetchBytes(port, { connection: 'keep-alive' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const drained = drain(server, 2_000);
    await expect(new Promise((_, reject) => get({ port, host: '127.0.0.1' }).on('error', reject))).rejects.toThrow(
      'ECONNREFUSED',
    );
    expect((await underWay).body.toString()).toBe('done');
    await drained;
  });
});

describe('an answer', () => {
  it('is 429 with Retry-After where the app says that it was too often', async () => {
    const port = await serve(async (_request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      sayTooMany(61.2);
      response.statusCode = 200;
      response.setHeader('content-type', 'text/html');
      response.end('Wait a little');
    });
    const { body, response } = await fetchBytes(port);
    expect([response.statusCode, response.headers['retry-after']]).toEqual([429, '62']);
    expect(body.toString()).toBe('Wait a little');
  });

  it('is not touched by what another request was told at the same time', async () => {
    const port = await serve(async (asked, response) => {
      if (asked.url === '/often') sayTooMany(10);
      await new Promise((resolve) => setTimeout(resolve, 20));
      response.end();
    });
    const answers = await Promise.all(['/often', '/once', '/often'].map((path) => fetchBytes(port, {}, path)));
    expect(answers.map(({ response }) => response.statusCode)).toEqual([429, 200, 429]);
  });

  it('carries the same headers even where the request could not be read', async () => {
    const port = await serve(() => expect.unreachable());
    for (const [sent, status] of [
      ['NOT HTTP AT ALL\r\n\r\n', 400],
      ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
      ['GET / HTTP/1.1\r\nHost: x\r\nExpect: wonders\r\n\r\n', 417],
      [`GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ] as const) {
      const answer = await raw(port, sent);
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      for (const [name, value] of Object.entries(securityHeaders('', false))) {
        if (value !== '') expect(answer).toContain(`${name}: ${value}`);
      }
      expect(answer).toContain("content-security-policy: default-src 'self'");
    }
  });
});

function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

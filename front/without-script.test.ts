import { createServer, get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { SpokenResponse } from './without-script.ts';

const SHELL = '<!DOCTYPE html><html id="__next_error__"><head></head><body><script src="/x.js"></script></body></html>';

function answered(status: number, body: string): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer({ ServerResponse: SpokenResponse }, (_request, response) => {
      response.writeHead(status, { 'content-type': 'text/html' });
      response.write(Buffer.from(body));
      response.end('<!-- the end -->');
    }).listen(0, '127.0.0.1', () => {
      const address = server.address();
      get({ port: typeof address === 'object' ? address?.port : 0, host: '127.0.0.1' }, async (response) => {
        const pieces: string[] = [];
        for await (const piece of response) pieces.push(String(piece));
        server.close();
        resolve(pieces.join(''));
      });
    });
  });
}

describe('a reader without JavaScript', () => {
  it('is told that a page was not found, or failed, where Next sends an empty one', async () => {
    expect(await answered(404, SHELL)).toContain('<body><noscript><main><h1>Page not found</h1>');
    expect(await answered(500, SHELL)).toContain('<h1>Sorry, this page did not work</h1>');
  });
  it('gets every other page as it is', async () => {
    expect(await answered(200, SHELL)).toBe(`${SHELL}<!-- the end -->`);
    expect(await answered(404, '<html><body>Not here</body></html>')).toBe(
      '<html><body>Not here</body></html><!-- the end -->',
    );
  });
});

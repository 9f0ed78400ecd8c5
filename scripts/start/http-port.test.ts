import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort } from '../postgres/server.ts';
import { checkHttpPort, sentenceFor } from './http-port.ts';

describe('the port', () => {
  it('is fine when nothing else listens there', async () => {
    await expect(checkHttpPort('127.0.0.1', await freePort())).resolves.toBeUndefined();
  });

  it('is waited for while an app that was killed lets it go', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    setTimeout(() => other.close(), 400);
    await expect(checkHttpPort('127.0.0.1', port)).resolves.toBeUndefined();
  });

  it.each([
    ['EADDRINUSE', 'Port 80 is already in use on 127.0.0.1: set PORT'],
    ['EACCES', 'set PORT to one above 1023'],
    ['EADDRNOTAVAIL', 'set HOST to an address of this machine'],
  ])('that can’t be had (%s) is refused with what to set', (code, sentence) => {
    expect(sentenceFor(code, '127.0.0.1', 80)).toContain(sentence);
  });
});

import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';

/**
 * Makes sure that the app will be able to listen there. An app whose starter was killed lets its port go at once,
 * so a busy one is given a moment.
 * @throws Refusal that names the setting to change.
 */
export async function checkHttpPort(host: string, port: number): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const obstacle = await tryToListen(host, port);
    if (obstacle === null) return;
    if (obstacle !== 'EADDRINUSE' || attempt === 5) throw new Refusal(sentenceFor(obstacle, host, port));
    await wait(300);
  }
}

/** What to do about the system's refusal to let us listen. */
export function sentenceFor(code: string, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is already in use on ${host}: set PORT to a free one, for example PORT=${port + 1} npm start.`;
  }
  if (code === 'EACCES') return `This account may not use port ${port}: set PORT to one above 1023.`;
  return `Gradeline can't listen on ${host} (${code}): set HOST to an address of this machine, or 0.0.0.0 for all of them.`;
}

function tryToListen(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

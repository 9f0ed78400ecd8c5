import { createServer } from 'node:http';
import next from 'next';
import { ownOrigins, settings } from '../env.ts';
import { drain } from './drain.ts';
import { front } from './front.ts';

/** The app's process, begun and watched by the starter. It tells the starter when it is ready, or why it can't be. */

const { host, port, url, development, proxies } = settings();
/** Milliseconds for what is under way; in development a browser's socket stays open for ever. */
const PATIENCE = development ? 500 : 5_000;

// Next hangs a listener for sockets on the server it is given, or else on ours, where nothing that asks for one would be answered.
const app = next({ dev: development, hostname: host, port, ...(development ? {} : { httpServer: createServer() }) });
const server = front(app.getRequestHandler(), {
  origins: ownOrigins(settings()),
  https: url.startsWith('https:'),
  development,
  proxies: proxies ?? 0,
});
let ending = false;

process.on('SIGTERM', end);
process.on('SIGINT', end);
process.on('SIGHUP', end);
// The starter is gone, kill -9 included: nobody would restart this process or end it.
process.on('disconnect', end);

await app.prepare();
// Only hot reload keeps sockets open.
if (development) server.on('upgrade', app.getUpgradeHandler());
server.once('error', (error) => tell({ cannotListen: 'code' in error ? String(error.code) : error.message }, 1));
if (!ending) server.listen(port, host, () => tell({ ready: true }));

async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await drain(server, PATIENCE);
  process.exit(0);
}

function tell(message: { ready: true } | { cannotListen: string }, exitCode?: number): void {
  const done = () => (exitCode === undefined ? undefined : process.exit(exitCode));
  if (process.send === undefined) done();
  else process.send(message, done);
}

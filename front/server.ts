import next from 'next';
import { ownOrigins, settings } from '../env.ts';
import { drain } from './drain.ts';
import { front } from './front.ts';

/** The app's process, begun and watched by the starter. It tells the starter when it is ready, or why it can't be. */

const PATIENCE = 5_000;

const { host, port, url, development } = settings();
const app = next({ dev: development, hostname: host, port });
await app.prepare();

const server = front(app.getRequestHandler(), {
  origins: ownOrigins(settings()),
  https: url.startsWith('https:'),
  development,
});
// Only hot reload keeps sockets open.
if (development) server.on('upgrade', app.getUpgradeHandler());
server.once('error', (error) => tell({ cannotListen: 'code' in error ? String(error.code) : error.message }, 1));
server.listen(port, host, () => tell({ ready: true }));

let ending = false;

async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await drain(server, PATIENCE);
  process.exit(0);
}

process.on('SIGTERM', end);
process.on('SIGINT', end);
process.on('SIGHUP', end);
// The starter is gone, kill -9 included: nobody would restart this process or end it.
process.on('disconnect', end);

function tell(message: { ready: true } | { cannotListen: string }, exitCode?: number): void {
  const done = () => (exitCode === undefined ? undefined : process.exit(exitCode));
  if (process.send === undefined) done();
  else process.send(message, done);
}

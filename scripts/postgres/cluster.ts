import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { takeLock } from '../lock/lock.ts';
import { Refusal } from '../refusal.ts';
import { addressOf, answers, ensureDatabase } from './database.ts';
import { initialise } from './initialise.ts';
import { endLeftover } from './leftover.ts';
import type { Passwords } from './passwords.ts';
import { type Place, preparePlace } from './place.ts';
import { type Ending, freePort, type Server, startServer, stopServer } from './server.ts';

export type Wishes = {
  /** Where the cluster and its passwords are kept; made if need be. */
  folder: string;
  /** Told in a few words what is done beyond the ordinary. */
  log?: (line: string) => void;
  /** Taken if it is free, so that a restarted Postgres is found where it was. */
  port?: number;
  /** False for clusters that are thrown away: faster, and lost when the machine fails. */
  durable?: boolean;
};

export type Cluster = {
  /** Address of the database "gradeline", as the role that owns it and nothing else. */
  url: string;
  /** Address of the database "postgres", as superuser. */
  adminUrl: string;
  port: number;
  pid: number;
  /** Ends sessions, writes everything and goes; at most some seconds. Calling it again does no harm. */
  stop: () => Promise<void>;
  /** Fulfilled once Postgres has ended, asked to or not. */
  exited: Promise<Ending>;
};

/**
 * Starts the embedded Postgres of `folder` on a free port of the loopback, making cluster and database if need be.
 * Recovers from kill -9; a Postgres that was left running on the cluster is stopped first.
 * @throws Refusal where the cluster is in use, or Postgres can't run on this machine.
 */
export async function openCluster({ folder, log = () => {}, port, durable = true }: Wishes): Promise<Cluster> {
  const home = path.resolve(folder);
  const place = preparePlace(home);
  const lock = takeLock(`${place.cluster}.lock`);
  if (lock.heldBy !== null) throw new Refusal(`${home} is in use by another Gradeline (process ${lock.heldBy.pid}).`);
  try {
    await endLeftover(place.cluster, log);
    const passwords = await initialise(home, place);
    const server = await serve(place, passwords, { logFile: path.join(home, 'postgres.log'), port, durable });
    server.exited.then(lock.release);
    const cluster = describe(server, passwords);
    await ensureDatabase(cluster.adminUrl, passwords).catch((error) =>
      cluster.stop().then(() => Promise.reject(error)),
    );
    return cluster;
  } catch (error) {
    lock.release();
    throw error;
  }
}

type Serving = { logFile: string; port: number | undefined; durable: boolean };

/** Tries again where another program was quicker to the port, or an ended Postgres's last process still lets go of its memory. */
async function serve(place: Place, passwords: Passwords, { logFile, port, durable }: Serving): Promise<Server> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const server = startServer(place, await freePort(attempt === 0 ? port : 0), logFile, durable);
    if (await isReady(server, addressOf('postgres', passwords.admin, server.port, 'postgres'))) return server;
    await stopServer(server, 3_000);
    await wait(500 * attempt);
  }
  throw new Refusal(`The embedded Postgres does not start; its own words are at the end of ${logFile}.`);
}

/** Recovery after a crash can take a while; an early end means it never will be. */
async function isReady(server: Server, address: string): Promise<boolean> {
  const deadline = Date.now() + 60_000;
  let ended = false;
  server.exited.then(() => {
    ended = true;
  });
  while (!ended && Date.now() < deadline) {
    if (await answers(address)) return !ended;
    await wait(50);
  }
  return false;
}

function describe(server: Server, passwords: Passwords): Cluster {
  const { port, exited } = server;
  return {
    url: addressOf('gradeline', passwords.gradeline, port, 'gradeline'),
    adminUrl: addressOf('postgres', passwords.admin, port, 'postgres'),
    port,
    pid: server.child.pid ?? 0,
    stop: () => stopServer(server, 5_000),
    exited,
  };
}

import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { childEnvironment, type StartSettings } from '../../env.ts';
import { Refusal } from '../refusal.ts';
import { say } from '../say.ts';
import type { Endings } from './endings.ts';
import { sentenceFor } from './http-port.ts';

/** What the app says of itself; Next's own parts use the same line for other things. */
const Ready = z.object({ ready: z.literal(true) });
const Failed = z.object({ cannotListen: z.string() });

type Address = Pick<StartSettings, 'host' | 'port'>;

/** A second of patience more than the app's own drain takes. */
const PATIENCE = 6_000;

/** The process that serves the pages. It is started again, within seconds, whenever it ends unasked. */
export class App {
  #child: ChildProcess | null = null;
  #variables: Record<string, string>;
  #endings: Endings;
  #address: Address;

  constructor(address: Address, variables: Record<string, string>, endings: Endings) {
    this.#address = address;
    this.#variables = variables;
    this.#endings = endings;
  }

  /** Fulfilled once it answers requests. @throws Refusal where it ends before that. */
  async start(changes: Record<string, string>): Promise<void> {
    this.#variables = { ...this.#variables, ...changes };
    this.#endings.add(() => this.#stop());
    const ended = await this.#begin();
    if (ended !== null) throw new Refusal(ended);
  }

  /** Goes on with other settings (Postgres came back on another port). */
  async restart(changes: Record<string, string>): Promise<void> {
    this.#variables = { ...this.#variables, ...changes };
    // Its end is unasked as far as the watch is concerned, which starts it again.
    await this.#stop();
  }

  /** Null once it is ready, else why it ended before it was. */
  #begin(): Promise<string | null> {
    const child = fork('front/server.ts', {
      execArgv: ['--import', 'tsx'],
      env: childEnvironment(this.#variables),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    const said = keepQuiet(child);
    return new Promise((resolve) => {
      child.on('message', (message) => {
        const failed = Failed.safeParse(message);
        if (failed.success) resolve(sentenceFor(failed.data.cannotListen, this.#address.host, this.#address.port));
        if (!Ready.safeParse(message).success) return;
        letSpeak(child);
        resolve(this.#watch(child));
      });
      child.once('exit', (code, signal) =>
        resolve(`The app ended while it was starting (${signal ?? code}).\n${said()}`),
      );
    });
  }

  #watch(child: ChildProcess): null {
    child.once('exit', async (code, signal) => {
      if (this.#endings.begun) return;
      say(`The app ended unexpectedly (${signal ?? `code ${code}`}); starting it again`);
      await this.#beginAgain();
    });
    return null;
  }

  async #beginAgain(): Promise<void> {
    for (let pause = 200; !this.#endings.begun; pause = Math.min(pause * 2, 5_000)) {
      await wait(pause);
      const ended = this.#endings.begun ? null : await this.#begin();
      if (ended === null) return;
      say(ended);
    }
  }

  async #stop(): Promise<void> {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await Promise.race([ended, wait(PATIENCE, undefined, { ref: false })]);
    child.kill('SIGKILL');
    await ended;
  }
}

/** Until the app is ready the terminal belongs to the step's line. Answers how to read what was said meanwhile. */
function keepQuiet(child: ChildProcess): () => string {
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  return () => Buffer.concat(said).toString().trim();
}

function letSpeak({ stdout, stderr }: ChildProcess): void {
  for (const stream of [stdout, stderr]) stream?.removeAllListeners('data');
  stdout?.pipe(process.stdout, { end: false });
  stderr?.pipe(process.stderr, { end: false });
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf, isAlive } from '../lock/process.ts';
import { freePort } from '../postgres/server.ts';
import { quietEnvironment } from '../test/surroundings.ts';

export type Trial = {
  /** The copy of the checkout, and the Node in it. */
  folder: string;
  node: string;
  /** Name of the data folder in the copy. */
  data: string;
  port?: number;
  account?: { uid: number; gid: number };
};

/** For tests: one `npm start` from outside, and what a person at its terminal sees and does. */
export class Gradeline {
  readonly port: number;
  readonly url: string;
  readonly data: string;
  #child: ChildProcess;
  #said = '';
  #ended: Promise<number | null>;

  /** Fulfilled once it says that it is ready. @throws what it said, where it ends before. */
  static async start(trial: Trial): Promise<Gradeline> {
    const gradeline = new Gradeline(trial, trial.port ?? (await freePort()));
    await gradeline.#ready();
    return gradeline;
  }

  private constructor({ folder, node, data, account }: Trial, port: number) {
    this.port = port;
    this.url = `http://127.0.0.1:${port}`;
    this.data = path.join(folder, data);
    const env = quietEnvironment({ PORT: String(port), GRADELINE_DATA: data, TMPDIR: folder });
    this.#child = spawn(node, ['scripts/start.mjs'], {
      cwd: folder,
      env,
      ...account,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#said += chunk));
    this.#ended = new Promise((resolve) => this.#child.once('exit', resolve));
  }

  get lines(): string[] {
    return this.#said.trim().split('\n');
  }

  /** The processes it has begun that run now, by what their command line holds. */
  processes(holding = ''): number[] {
    const pid = this.#child.pid ?? 0;
    return childrenOf(pid).filter((child) => isAlive(child) && commandOf(child)?.includes(holding));
  }

  /** How it ended, and after how many seconds. */
  async end(signal: NodeJS.Signals): Promise<{ code: number | null; seconds: number }> {
    const begun = performance.now();
    this.#child.kill(signal);
    return { code: await this.#ended, seconds: (performance.now() - begun) / 1000 };
  }

  #ready(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#child.stdout?.on('data', () => this.#said.includes('Gradeline is ready at') && resolve());
      this.#child.once('close', () => reject(new Error(this.#said)));
    });
  }
}

function childrenOf(parent: number): number[] {
  return processTable()
    .filter(([, ppid]) => ppid === parent)
    .map(([pid]) => pid);
}

/** Every process and its parent. A bare Linux has no `ps`. */
function processTable(): [number, number][] {
  if (process.platform !== 'linux') {
    const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    return rows.map((row) => row.trim().split(/\s+/).map(Number)).map(([pid = 0, ppid = 0]) => [pid, ppid]);
  }
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map((pid) => [Number(pid), parentOf(pid)]);
}

function parentOf(pid: string): number {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return 0;
  }
}

/** What has been begun and must be ended, last begun first. */
export class Endings {
  #endings: (() => Promise<void> | void)[] = [];
  #ended: Promise<void> | null = null;

  add(ending: () => Promise<void> | void): void {
    this.#endings.push(ending);
  }

  /** Whether ending has begun: what ends now was meant to. */
  get begun(): boolean {
    return this.#ended !== null;
  }

  /** Ends everything once, however often it is asked. One that fails does not keep the others from ending. */
  end(): Promise<void> {
    this.#ended ??= this.#run();
    return this.#ended;
  }

  async #run(): Promise<void> {
    for (const ending of this.#endings.reverse()) {
      try {
        await ending();
      } catch (error) {
        process.stderr.write(`${error}\n`);
      }
    }
  }
}

/** Ends everything, then this process, when a signal says so or the process whose end is ours has gone. */
export function endWhenTold(endings: Endings, parent: number | null): void {
  const end = () => endings.end().then(() => process.exit(0));
  if (parent !== null) setInterval(() => process.ppid !== parent && end(), 250).unref();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}

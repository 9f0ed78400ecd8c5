import type { Said } from '../handover.ts';
import { CompressedResponse } from './compression.ts';

type Callback = (error?: Error | null) => void;

/** What Next 16 sends when a page is not found or fails: an empty body, which it fills in the browser. */
const EMPTY_SHELL = '<html id="__next_error__"';

const WORDS: Readonly<Record<number, { title: string; text: string }>> = {
  404: {
    title: 'Page not found',
    text: 'If you typed the address, check it is right. If you pasted it, check you copied all of it.',
  },
  500: {
    title: 'Sorry, this page did not work',
    text: 'Something went wrong on our side. Nothing you recorded earlier is lost. Try again in a moment.',
  },
};

/** A response that has words for readers without JavaScript even where Next sends none. */
export class SpokenResponse extends CompressedResponse {
  /** What the app says beside its answer, once it has. */
  said: Said | null = null;
  #begun = false;

  override writeHead(status: number, ...rest: unknown[]): this {
    const wait = this.said?.retryAfter ?? null;
    if (wait === null) return super.writeHead(status, ...rest);
    this.setHeader('retry-after', wait);
    return super.writeHead(429, ...rest.filter((part) => typeof part !== 'string'));
  }

  override write(chunk: unknown, encoding?: BufferEncoding | Callback, done?: Callback): boolean {
    return super.write(this.#spoken(chunk), encoding, done);
  }

  override end(chunk?: unknown, encoding?: BufferEncoding | (() => void), done?: () => void): this {
    return super.end(this.#spoken(chunk), encoding, done);
  }

  /** The first piece of the body, with words in it where they are missing; every other piece as it is. */
  #spoken(chunk: unknown): unknown {
    if (this.#begun || !(typeof chunk === 'string' || chunk instanceof Uint8Array)) return chunk;
    this.#begun = true;
    const words = WORDS[this.statusCode];
    if (words === undefined || this.hasHeader('content-length')) return chunk;
    const html = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return html.includes(EMPTY_SHELL) ? html.replace('<body>', `<body>${inWords(words)}`) : chunk;
  }
}

function inWords({ title, text }: { title: string; text: string }): string {
  const ways = '<a href="/">England now</a> or <a href="/authorities">all councils</a>';
  return `<noscript><main><h1>${title}</h1><p>${text}</p><p>Go to ${ways}.</p></main></noscript>`;
}

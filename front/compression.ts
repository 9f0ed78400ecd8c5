import { type IncomingMessage, ServerResponse } from 'node:http';
import { type BrotliCompress, constants, createBrotliCompress, createGzip, type Gzip } from 'node:zlib';

type Done = (error?: Error | null) => void;

const TEXT = /^(text\/|application\/([\w.]+\+)?(json|xml|javascript)|image\/svg\+xml)/;
const TOO_SMALL = 1024;

/** The best encoding that both sides know, or null. A browser refuses one with `;q=0`. */
export function encodingFor(accepted: string | undefined): 'br' | 'gzip' | null {
  const wanted = (accepted ?? '').split(',').map((part) => part.trim().toLowerCase().replaceAll(' ', ''));
  const takes = (name: string) => wanted.some((part) => part.split(';')[0] === name && !/;q=0(\.0*)?$/.test(part));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}

/** A response that compresses text on its way out. To whoever writes to it, it is an ordinary response. */
export class CompressedResponse extends ServerResponse<IncomingMessage> {
  #encoder: BrotliCompress | Gzip | null = null;
  #decided = false;
  #ending = false;

  override writeHead(status: number, ...rest: unknown[]): this {
    const [reason, headers] = typeof rest[0] === 'string' ? rest : [undefined, rest[0]];
    this.statusCode = status;
    if (typeof reason === 'string') this.statusMessage = reason;
    for (const [name, value] of pairs(headers)) this.setHeader(name, value);
    this.#decide();
    return super.writeHead(status);
  }

  override write(chunk: unknown, encoding?: BufferEncoding | Done, done?: Done): boolean {
    this.#decide();
    const [charset, callback] = typeof encoding === 'function' ? [undefined, encoding] : [encoding, done];
    if (this.#encoder === null) return super.write(chunk, charset ?? 'utf8', callback);
    return this.#encoder.write(chunk, charset ?? 'utf8', callback);
  }

  override end(chunk?: unknown, encoding?: BufferEncoding | (() => void), done?: () => void): this {
    const last = typeof chunk === 'function' ? undefined : chunk;
    const callback = [chunk, encoding, done].find(isCallback);
    const charset = typeof encoding === 'string' ? encoding : 'utf8';
    this.#decide(lengthOf(last));
    if (this.#encoder === null) return super.end(last, charset, callback);
    if (this.#ending) return this;
    this.#ending = true;
    if (callback) this.once('finish', callback);
    if (last !== undefined && last !== null) this.#encoder.write(last, charset);
    this.#encoder.end();
    return this;
  }

  /** Next calls it after each piece of a page that it sends in pieces. */
  flush(): void {
    this.#encoder?.flush();
  }

  #decide(length?: number): void {
    if (this.#decided || this.headersSent) return;
    this.#decided = true;
    if (!this.#compressible(length)) return;
    this.appendHeader('vary', 'Accept-Encoding');
    const encoding = encodingFor(this.req.headers['accept-encoding']?.toString());
    if (encoding === null) return;
    this.setHeader('content-encoding', encoding);
    this.removeHeader('content-length');
    this.#weakenTag();
    this.#connect(encoding === 'br' ? createBrotliCompress(BROTLI) : createGzip());
  }

  #compressible(length = Number(this.getHeader('content-length') ?? TOO_SMALL)): boolean {
    const bodyless = this.req.method === 'HEAD' || [204, 206, 304].includes(this.statusCode);
    return (
      !bodyless &&
      length >= TOO_SMALL &&
      !this.hasHeader('content-encoding') &&
      TEXT.test(`${this.getHeader('content-type')}`)
    );
  }

  /** The same page in two encodings is the same to a reader, and not the same bytes. */
  #weakenTag(): void {
    const tag = this.getHeader('etag');
    if (typeof tag === 'string' && !tag.startsWith('W/')) this.setHeader('etag', `W/${tag}`);
  }

  #connect(encoder: BrotliCompress | Gzip): void {
    this.#encoder = encoder;
    const resume = () => encoder.resume();
    encoder.on('data', (chunk: Buffer) => {
      if (!super.write(chunk)) {
        encoder.pause();
        super.once('drain', resume);
      }
    });
    encoder.on('drain', () => this.emit('drain'));
    encoder.on('end', () => super.end());
    // A reader who leaves half way: nobody takes the rest.
    this.on('close', () => encoder.destroy());
  }
}

/** Quality 4 costs a page about what gzip does and is a fifth smaller. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

function isCallback(value: unknown): value is () => void {
  return typeof value === 'function';
}

function lengthOf(chunk: unknown): number | undefined {
  return typeof chunk === 'string' || chunk instanceof Uint8Array ? Buffer.byteLength(chunk) : undefined;
}

/** Headers as writeHead takes them: an object, or a list of names and values in turn. */
function pairs(headers: unknown): [string, string | string[]][] {
  if (typeof headers !== 'object' || headers === null) return [];
  const entries: [string, unknown][] = Array.isArray(headers)
    ? headers.flatMap((name, i) => (i % 2 === 0 ? [[String(name), headers[i + 1]]] : []))
    : Object.entries(headers);
  return entries
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]);
}

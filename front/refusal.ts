import type { IncomingHttpHeaders } from 'node:http';

/** An answer to a request that goes no further: its status, and a sentence for the person who sent it. */
export type Refusal = { status: 400 | 403 | 411 | 413 | 417; sentence: string };

export type Asked = { method?: string | undefined; headers: IncomingHttpHeaders };

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const LARGEST_BODY = 1024 * 1024;

/** Why a request must not reach the app, or null where it may. `origins` are the ones our own forms are sent from. */
export function refusalOf(asked: Asked, origins: readonly string[]): Refusal | null {
  return oddRefusal(asked.headers) ?? bodyRefusal(asked.headers) ?? originRefusal(asked, origins);
}

function oddRefusal({ host, expect }: IncomingHttpHeaders): Refusal | null {
  if (host === undefined) return { status: 400, sentence: 'A request must say in a Host header which site it asks.' };
  if (expect === undefined || expect.toLowerCase() === '100-continue') return null;
  return { status: 417, sentence: 'Gradeline meets no expectation but 100-continue. Send the request without it.' };
}

/** The length is asked for beforehand, so that Node itself holds a sender to it. */
function bodyRefusal(headers: IncomingHttpHeaders): Refusal | null {
  if (headers['transfer-encoding'] !== undefined) {
    return {
      status: 411,
      sentence: 'Gradeline needs to know how long a request is. Send it with a Content-Length header.',
    };
  }
  if (Number(headers['content-length'] ?? 0) <= LARGEST_BODY) return null;
  return { status: 413, sentence: 'That is more than Gradeline accepts at once. Send at most 1 MB.' };
}

/** Every browser says where a form was sent from. One that another site sends, or that doesn't say, changes nothing here. */
function originRefusal({ method, headers }: Asked, origins: readonly string[]): Refusal | null {
  if (READING.has(method ?? '')) return null;
  if (headers.origin !== undefined && origins.includes(headers.origin)) return null;
  return {
    status: 403,
    sentence:
      'This was not sent from Gradeline’s own pages, so nothing was changed. ' +
      `Open ${origins[0]} and try again there. If Gradeline has another address, whoever runs it sets GRADELINE_URL to that.`,
  };
}

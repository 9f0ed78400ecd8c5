/** An error as RFC 9457 writes one. `detail` says what is wrong and how to put it right. */
export interface ProblemDetails {
  title: string;
  status: number;
  detail: string;
  /** More members, as the kind of problem needs. */
  more?: Record<string, unknown>;
}

/** The answer to a request that can't be met: `application/problem+json`. */
export function problem({ title, status, detail, more = {} }: ProblemDetails): Response {
  const body = JSON.stringify({ type: 'about:blank', title, status, detail, ...more });
  return new Response(body, { status, headers: { 'content-type': 'application/problem+json' } });
}

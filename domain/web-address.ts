import { keptText, placeInWords, TEXTS, textProblem } from './text.ts';

/**
 * The address if it is one a reader can safely follow: http or https, with the name of a site, without a user name or password,
 * in ASCII, as a browser sends it. Everything else (`javascript:`, `data:`, relative paths …) is null.
 */
export function safeWebAddress(typed: string): string | null {
  const read = readAddress(typed);
  return 'href' in read ? read.href : null;
}

/** What is wrong with a web address, in words that follow its name, or null. A blank one is fine. */
export function addressProblem(typed: string): string | null {
  if (keptText(typed) === null) return null;
  const read = readAddress(typed);
  return 'wrong' in read ? read.wrong : null;
}

function readAddress(typed: string): { href: string } | { wrong: string } {
  const text = typed.trim();
  const wrong = notOneWord(text) ?? textProblem(typed, TEXTS.address);
  if (wrong !== null) return { wrong };
  if (!/^https?:\/\/[^/\\]/i.test(text)) return { wrong: 'must be a web address that starts with https:// or http://' };
  if (!URL.canParse(text)) return { wrong: NO_SITE };
  const url = new URL(text);
  if (url.username !== '' || url.password !== '')
    return { wrong: 'must be a web address without a user name or password' };
  if (!isSite(url.hostname)) return { wrong: NO_SITE };
  const length = Math.max(url.href.length, canonicalAddress(url.href).length);
  const most = TEXTS.address.longest;
  if (length > most) return { wrong: `must be ${most} characters or fewer; as a browser sends it, it has ${length}` };
  return { href: url.href };
}

/** Said before the address is parsed: the parser drops line breaks and tabs, and mends spaces, without a word. */
function notOneWord(text: string): string | null {
  const at = text.search(/\s/);
  if (at === -1) return null;
  return `has a space or a line break ${placeInWords(text.slice(0, at))}: take it out, or write %20 in its place`;
}

const NO_SITE = 'must be a web address with the name of a site, like www.example.org';

/** Names that the internet has: neither numbers nor those of one machine or one building. */
function isSite(host: string): boolean {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  return (
    host.length <= 253 &&
    labels.length > 1 &&
    labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label)) &&
    /^(?:[a-z]{2,}|xn--.+)$/.test(last) &&
    !['localhost', 'local', 'internal', 'invalid'].includes(last)
  );
}

const TRACKING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|at_medium|at_campaign|ns_\w+)$/;

/**
 * One key for the many spellings of an article's address: no scheme, `www.`, fragment, tracking parameters or final slash.
 * What is not a web address is its own key.
 */
export function canonicalAddress(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  url.searchParams.sort();
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query)}`;
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${search}`;
}

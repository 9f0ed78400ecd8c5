import { keptText, TEXTS } from './text.ts';

/**
 * The address if it is one a reader can safely follow: http or https, with a host, without a user name or password.
 * Everything else (`javascript:`, `data:`, relative paths …) is null.
 */
export function safeWebAddress(text: string): string | null {
  if (!URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return null;
  return url.href;
}

/** What is wrong with a web address, in words that follow its name, or null. A blank one is fine. */
export function addressProblem(typed: string): string | null {
  const kept = keptText(typed);
  if (kept === null) return null;
  if (kept.length > TEXTS.address.longest) return `must be ${TEXTS.address.longest} characters or fewer`;
  return safeWebAddress(kept) === null ? 'must be a web address that starts with https:// or http://' : null;
}

const TRACKING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|at_medium|at_campaign|ns_\w+)$/;

/**
 * One key for the many spellings of an article's address: no scheme, `www.`, fragment, tracking parameters or final slash.
 * @throws TypeError where `address` is not a web address: check with safeWebAddress first.
 */
export function canonicalAddress(address: string): string {
  const url = new URL(address);
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => a.localeCompare(b));
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query)}`;
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${search}`;
}

import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/**
 * The network address a request came from. Each proxy adds the address it saw at the end of X-Forwarded-For; as many as
 * are ours are believed, counted from the end, and whatever stands before is the client's own say.
 * @param remote what this server itself sees
 * @param proxies how many proxies of ours stand before it
 */
export function clientAddress(headers: IncomingHttpHeaders, remote: string | undefined, proxies: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  const seen = proxies === 0 ? '' : plain(forwarded.at(-proxies) ?? '');
  return isIP(seen) === 0 ? plain(remote ?? '') : seen;
}

/** Without a port, and an IPv4 address as itself where it is wrapped into IPv6. */
function plain(address: string): string {
  const text = address.trim();
  const bare = /^\[(.+)\](:\d+)?$/.exec(text)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(text)?.[1] ?? text;
  return bare.replace(/^::ffff:(?=\d+\.)/i, '');
}

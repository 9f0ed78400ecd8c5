/** The mail server that letters are handed to, as its address in the settings says. */
export interface MailServer {
  host: string;
  port: number;
  /** Encrypted from the first byte (smtps). Else the server is asked to encrypt once it has answered. */
  secure: boolean;
  login: { user: string; password: string } | null;
}

const PORTS: ReadonlyMap<string, number> = new Map([
  ['smtp:', 587],
  ['smtps:', 465],
]);

/**
 * Reads `smtp://mail.example.gov.uk:25` or `smtps://user:password@mail.example.gov.uk`; null where it is neither. Nothing may
 * follow the port: with some programs, settings that switch the check of certificates off do.
 */
export function parseMailServer(address: string): MailServer | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const usual = PORTS.get(url.protocol);
  const login = loginOf(url);
  const more = `${url.pathname}${url.search}${url.hash}`;
  if (usual === undefined || login === undefined || url.hostname === '' || !/^\/?$/.test(more)) return null;
  const port = url.port === '' ? usual : Number(url.port);
  if (port === 0) return null;
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port, secure: url.protocol === 'smtps:', login };
}

/** Null where there is none, undefined where it can't be read. */
function loginOf({ username, password }: URL): MailServer['login'] | undefined {
  if (username === '' && password === '') return null;
  if (username === '' || password === '') return undefined;
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    return undefined;
  }
}

import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { isAPIError } from 'better-auth/api';
import { nextCookies } from 'better-auth/next-js';
import { ROLES } from '../domain/permission.ts';
import { settings } from '../env.ts';
import { ADDRESS_HEADER } from '../handover.ts';
import { database } from './database.ts';
import type { Prisma } from './generated/client.ts';

/**
 * Sessions, by Better Auth, called from our own actions. None of its routes is mounted: docs/decisions/0006.
 * For who is asking see auth.ts; for who may do something see gate.ts.
 */

const DAY = 24 * 60 * 60;

function makeAuth() {
  const { url, secret } = settings();
  const https = url.startsWith('https:');
  return betterAuth({
    appName: 'Gradeline',
    baseURL: url,
    secret,
    database: prismaAdapter(database(), { provider: 'postgresql' }),
    // New passwords are judged by domain/password.ts; here only what costs too much to hash is refused.
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: 1000 },
    user: {
      additionalFields: {
        role: { type: [...ROLES], required: true, input: false },
        closedAt: { type: 'date', required: false, input: false },
      },
    },
    // A session lasts a week from signing in and is looked up at each use, so that ending one counts at once.
    // Deferred refresh is what keeps a mere look from deleting an expired one: a GET changes nothing.
    session: {
      expiresIn: 7 * DAY,
      disableSessionRefresh: true,
      deferSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    advanced: {
      // The front has worked it out; what a client says of itself has been dropped there.
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // Our prefix instead of the library's `__Secure-`: `__Host-` also keeps other names of the same site from setting it.
      useSecureCookies: false,
      cookiePrefix: https ? '__Host-gradeline' : 'gradeline',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure: https, path: '/' },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    plugins: [nextCookies()],
  });
}

let made: ReturnType<typeof makeAuth> | null = null;

/** Made at first use, so that a build needs no settings. @throws SettingError outside a running app. */
export function auth(): ReturnType<typeof makeAuth> {
  made ??= makeAuth();
  return made;
}

/** Name of the cookie that holds a session. */
export async function sessionCookieName(): Promise<string> {
  return (await auth().$context).authCookies.sessionToken.name;
}

/**
 * Starts a session and, in a server action, sets its cookie. False where no account has this address and password:
 * which of the two is wrong is not told, and takes the same time.
 */
export async function startSession(given: { email: string; password: string }, request: Headers): Promise<boolean> {
  try {
    const before = await credentialOf(given.email);
    const { token } = await auth().api.signInEmail({ body: given, headers: request });
    if (!(await isStillTheirs(given.email, before, token))) return false;
    await removeExpired();
    return true;
  } catch (error) {
    if (isAPIError(error) && (error.statusCode === 401 || error.statusCode === 400)) return false;
    throw error;
  }
}

function credentialOf(email: string, db: Pick<Prisma.TransactionClient, 'account'> = database()) {
  const where = { providerId: 'credential', user: { email: email.toLowerCase() } };
  return db.account.findFirst({ where, select: { userId: true, password: true } });
}

/**
 * Whether the password is still the one that was looked at, once whoever was setting another is done. If not, the session that
 * was begun meanwhile is ended: a new password puts out everybody who got in with the old one.
 */
async function isStillTheirs(
  email: string,
  before: Awaited<ReturnType<typeof credentialOf>>,
  token: string,
): Promise<boolean> {
  return database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "user" WHERE "id" = ${before?.userId} FOR SHARE`;
    const now = await credentialOf(email, tx);
    if (before !== null && now?.password === before.password) return true;
    await tx.session.deleteMany({ where: { token } });
    return false;
  });
}

/** Looking at a session must not delete it, so signing in does: where and when people were here isn't kept for ever. */
async function removeExpired(): Promise<void> {
  await database().session.deleteMany({ where: { expiresAt: { lt: new Date() } } });
}

/** Ends the session that the request came with, in the database too, and removes its cookie. Without one, does nothing. */
export async function endSession(request: Headers): Promise<void> {
  await auth().api.signOut({ headers: request });
}

import { createHash, randomBytes } from 'node:crypto';

/** One-time links, put there as if somebody had made them. */

type Rows = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

function freshSecret(): { secret: string; hash: string } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: createHash('sha256').update(secret).digest('hex') };
}

/** An open invitation for an editor: the secret of its link, and the hash that is kept of it. */
export async function invitation(rows: Rows, email: string | null = null): Promise<{ secret: string; hash: string }> {
  const { secret, hash } = freshSecret();
  await rows(
    `insert into token (hash, purpose, role, email, expires_at)
     values ($1, 'invite', 'editor', $2, now() + interval '1 hour')`,
    [hash, email],
  );
  return { secret, hash };
}

/** The secret of a link for the password of whoever has this address. */
export async function resetLink(rows: Rows, email: string, lasts = '1 hour'): Promise<string> {
  const { secret, hash } = freshSecret();
  await rows(
    `insert into token (hash, purpose, user_id, expires_at)
     select $1, 'reset', id, now() + $3::interval from "user" where email = $2`,
    [hash, email, lasts],
  );
  return secret;
}

import { createHash, randomBytes } from 'node:crypto';
import type { Rows } from './case.ts';

/** An open invitation for an editor: the secret of its link, and the hash that is kept of it. */
export async function invitation(rows: Rows, email: string | null = null): Promise<{ secret: string; hash: string }> {
  const secret = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(secret).digest('hex');
  await rows(
    `insert into token (hash, purpose, role, email, expires_at)
     values ($1, 'invite', 'editor', $2, now() + interval '1 hour')`,
    [hash, email],
  );
  return { secret, hash };
}

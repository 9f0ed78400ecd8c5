import type { SuccessionLink } from '../domain/lineage.ts';
import { database } from './database.ts';
import { toDay } from './dates.ts';

interface Row {
  on: Date;
  part: string | null;
  from_id: string;
  from_slug: string;
  from_name: string;
  to_id: string;
  to_slug: string;
  to_name: string;
  title: string;
  publisher: string;
  url: string | null;
}

/**
 * Every succession that leads to a council or on from it, over all generations, in one statement. UNION drops what was seen
 * before, so that a ring of successions comes to an end.
 */
export async function successionsAround(authorityId: string): Promise<SuccessionLink[]> {
  const rows = await database().$queryRaw<Row[]>`
    WITH RECURSIVE before AS (
      SELECT predecessor_id, successor_id, "on" FROM succession WHERE successor_id = ${authorityId}
      UNION
      SELECT s.predecessor_id, s.successor_id, s."on"
      FROM succession s JOIN before b ON s.successor_id = b.predecessor_id AND s."on" <= b."on"
    ), after AS (
      SELECT predecessor_id, successor_id, "on" FROM succession WHERE predecessor_id = ${authorityId}
      UNION
      SELECT s.predecessor_id, s.successor_id, s."on"
      FROM succession s JOIN after a ON s.predecessor_id = a.successor_id AND s."on" >= a."on"
    )
    SELECT s."on", s.part, p.id AS from_id, p.slug AS from_slug, p.name AS from_name,
      h.id AS to_id, h.slug AS to_slug, h.name AS to_name, o.title, o.publisher, o.url
    FROM (SELECT * FROM before UNION SELECT * FROM after) found
    JOIN succession s USING (predecessor_id, successor_id)
    JOIN authority p ON p.id = s.predecessor_id
    JOIN authority h ON h.id = s.successor_id
    JOIN source o ON o.id = s.source_id
    ORDER BY s."on", p.id, h.id`;
  return rows.map((row) => ({
    from: { id: row.from_id, slug: row.from_slug, name: row.from_name },
    to: { id: row.to_id, slug: row.to_slug, name: row.to_name },
    on: toDay(row.on),
    part: row.part,
    source: { title: row.title, publisher: row.publisher, url: row.url },
  }));
}

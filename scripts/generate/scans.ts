import { z } from 'zod';

const Node = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  get Plans() {
    return z.array(Node).optional();
  },
});
type Node = z.infer<typeof Node>;

const Explained = z.tuple([z.object({ Plan: Node })]);

/** Tables whose rows grow with the record: no page may read one from end to end. */
const LARGE = ['inspection', 'inspection_authority', 'judgement', 'revision'];

/**
 * The large tables that a statement would read from end to end.
 * @param explained what EXPLAIN (FORMAT JSON) answers
 */
export function scansIn(explained: unknown): string[] {
  const [{ Plan }] = Explained.parse(explained);
  return nodesOf(Plan)
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .flatMap((node) => node['Relation Name'] ?? [])
    .filter((table) => LARGE.includes(table));
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

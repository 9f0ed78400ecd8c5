import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '@secretlint/node';
import { z } from 'zod';

/** What looks like a secret: where it is, and of what kind. Never the secret itself. */
export type Finding = { file: string; kind: string };

const Results = z.array(z.object({ filePath: z.string(), messages: z.array(z.object({ ruleId: z.string() })) }));

/** Kinds that the general rules don't know. A password that says “password” is an example, and so is one yet to be filled in. */
const OURS = [
  { kind: 'secret that signs sessions', pattern: /GRADELINE_SECRET=["']?[^\s"'$<]{32}/ },
  { kind: 'password of a mail server', pattern: /smtps?:\/\/[^\s:@/]+:(?!password@)[^\s:@/$]+@/ },
  { kind: 'folder of somebody’s machine', pattern: /(?:^|[\s"'`(=])\/(?:root|home\/\w+|Users\/\w+)\//m },
];

/** Looks through files of a folder for what must never be committed. */
export async function findSecrets(root: string, files: readonly string[]): Promise<Finding[]> {
  const engine = await createEngine({
    cwd: root,
    color: false,
    formatter: 'json',
    maskSecrets: true,
    configFileJSON: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] },
  });
  const { output } = await engine.executeOnFiles({ filePathList: files.map((file) => path.join(root, file)) });
  const general = Results.parse(JSON.parse(output)).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => ({
      file: path.relative(root, filePath),
      kind: ruleId.split('rule-').at(-1) ?? ruleId,
    })),
  );
  return [...general, ...files.flatMap((file) => oursIn(root, file))];
}

function oursIn(root: string, file: string): Finding[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return OURS.filter(({ pattern }) => pattern.test(text)).map(({ kind }) => ({ file, kind }));
}

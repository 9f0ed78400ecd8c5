import fc from 'fast-check';
import { hostileValue } from './hostile.ts';

/**
 * Posts at random for the property tests: what people send from each form, and what nobody would who means well. Plain lists of
 * fields, in order, so that a test can send them to the writers or over HTTP.
 */

/** What a field holds: a text, or a file of that text, which no form here asks for. */
export type Value = string | { file: string };
export type Field = readonly [name: string, value: Value];
export type Post = readonly Field[];

/** The post as the server reads it. As in a browser, half a character becomes U+FFFD. */
export function formOf(post: Post): FormData {
  const form = new FormData();
  for (const [name, value] of post)
    form.append(name, typeof value === 'string' ? value : new File([value.file], 'report.pdf'));
  return form;
}

/** The hidden fields that the page puts into its form, before those that are typed. A post that brings its own keeps its own. */
export function withHidden(hidden: Readonly<Record<string, string>>, post: Post): Post {
  const names = new Set(post.map(([name]) => name));
  return [...Object.entries(hidden).filter(([name]) => !names.has(name)), ...post];
}

/**
 * Some as people send them; the rest with one to five things done to them, some of which do no harm.
 * @param untouched how many of ten
 */
export function mixed(valid: fc.Arbitrary<Post>, untouched: number): fc.Arbitrary<Post> {
  const harms = fc.oneof(fc.tuple(harm), fc.array(harm, { minLength: 2, maxLength: 5 }));
  return fc.oneof(
    { weight: untouched, arbitrary: valid },
    { weight: 10 - untouched, arbitrary: fc.tuple(valid, harms).map(harmed) },
  );
}

/** The hidden fields of our forms. */
const HIDDEN_NAMES = ['requestKey', 'inspection', 'seen', 'token', 'authority'];

/** Names that mean something to JavaScript, to the tables, to Next, or to the form itself in another place. */
const STRANGE_NAMES = [
  ...['__proto__', 'constructor', 'toString', 'grade-__proto__', 'printed-constructor', 'percentage-', ''],
  ...['id', 'withdrawn', 'source', 'evidence', 'role', 'actorId', 'recordedAt', 'authorities', 'judgements'],
  ...['intent', 'start-day', 'article-4-url', 'successor-5-name', '$ACTION_KEY', '$ACTION_REF_1', '1_note'],
  ...['note\u0000', 'x'.repeat(3000)],
];

const harm = fc.record({
  at: fc.nat(),
  how: fc.constantFrom(
    ...(['replace', 'replace', 'replace text', 'replace text', 'insert', 'insert', 'hidden', 'drop'] as const),
    ...(['repeat', 'precede', 'file', 'add', 'impossible date'] as const),
  ),
  hidden: fc.constantFrom(...HIDDEN_NAMES),
  strange: fc.constantFrom(...STRANGE_NAMES),
  value: hostileValue,
});
type Harm = typeof harm extends fc.Arbitrary<infer One> ? One : never;

function harmed([post, harms]: readonly [Post, readonly Harm[]]): Post {
  return harms.reduce(withHarm, post);
}

/** Fields that take words or an address; dates and choices are many more. */
const IN_WORDS = /theme|note|reason|url$|title|publisher|name$|part$|email|password/i;

function withHarm(post: Post, { at, how, hidden, strange, value }: Harm): Post {
  const index = placeOf(post, how, at);
  const [name, kept] = post[index] ?? [strange, ''];
  const put = (fields: Post, instead = 1) => [...post.slice(0, index), ...fields, ...post.slice(index + instead)];
  switch (how) {
    case 'replace':
    case 'replace text':
      return put([[name, value]]);
    case 'insert':
      return put([[name, typeof kept === 'string' ? kept + value : value]]);
    case 'precede':
      return put([[name, value]], 0);
    case 'file':
      return put([[name, { file: value }]]);
    case 'drop':
      return put([]);
    case 'repeat':
      return [...post, [name, value]];
    case 'hidden':
      return [...post, [hidden, value]];
    case 'add':
      return [...post, [strange, value]];
    case 'impossible date':
      return post.map(([field, typed]) => [field, impossiblePart(field) ?? typed]);
  }
}

/** Which field of the post is harmed. */
function placeOf(post: Post, how: Harm['how'], at: number): number {
  const all = [...post.keys()];
  const inWords = all.filter((index) => IN_WORDS.test(post[index]?.[0] ?? ''));
  const among = (how === 'replace text' || how === 'insert') && inWords.length > 0 ? inWords : all;
  return among[at % Math.max(among.length, 1)] ?? 0;
}

/** 31 February of whatever year. */
function impossiblePart(field: string): string | null {
  if (field.endsWith('-day')) return '31';
  return field.endsWith('-month') ? '2' : null;
}

import { TRICKS, type Values } from '../actions.ts';
import { gradeline } from '../gradeline.ts';
import type { Case } from './case.ts';
import type { Cookies } from './people.ts';

/** Who sends a call, with the headers that say so. */
export type Sender = { who: string; headers: Values; ways: readonly Bypass[] };

/** Everybody whose call must change nothing, and how the right person's would look. */
export function sendersFor(may: Case['may'], cookies: Cookies, own: string): { wrong: Sender[]; right: Values } {
  const right = may === 'anybody' || may === 'own' ? own : cookies[may];
  const origin = gradeline().url;
  const without = may === 'anybody' ? [] : withoutLeave(may, right, cookies);
  return { wrong: [...without, ...fromElsewhere(right)], right: { origin, cookie: right } };
}

/** From our own pages, but not by somebody who may. */
function withoutLeave(may: Exclude<Case['may'], 'anybody'>, right: string, cookies: Cookies): Sender[] {
  const origin = gradeline().url;
  const senders = [
    { who: 'nobody', cookie: '' },
    { who: 'a forged session', cookie: right.replace(/=.{6}/, '=forged') },
    { who: 'another’s session with one’s own signature', cookie: withSignatureOf(right, cookies.contributor) },
    { who: 'an ended session', cookie: cookies.ended },
    { who: 'a session that has run out', cookie: cookies.expired },
    { who: 'a contributor', cookie: cookies.contributor },
    ...(may === 'editor' ? [] : [{ who: 'an editor', cookie: cookies.editor }]),
    ...(may === 'own' ? [{ who: 'an administrator', cookie: cookies.administrator }] : []),
  ];
  return senders.map(({ who, cookie }) => ({
    who,
    headers: { origin, ...(cookie === '' ? {} : { cookie }) },
    ways: ['nobody', 'an ended session', 'a contributor'].includes(who) ? BYPASSES : BYPASSES.slice(0, 1),
  }));
}

/** The right person's browser, sent there by somebody else's page. */
function fromElsewhere(cookie: string): Sender[] {
  const site = { origin: 'https://evil.example', cookie };
  const senders = [
    { who: 'the right person’s browser, sent there by another site', headers: site },
    { who: 'the same, by a site that says it is ours', headers: { ...site, ...TRICKS } },
    { who: 'the right person’s browser, from a sandboxed frame', headers: { origin: 'null', cookie } },
    { who: 'something that sends the right person’s cookie and no origin', headers: { cookie } },
  ];
  return senders.map((sender) => ({ ...sender, ways: BYPASSES }));
}

function withSignatureOf(cookie: string, other: string): string {
  const signature = /(?:\.|%2E)([^.;]+?)(?:;|$)/.exec(other)?.[1] ?? '';
  return cookie.replace(/(=[^.;]+\.)[^;]+/, `$1${signature}`);
}

const SUBREQUESTS = ['middleware', 'src/middleware', 'pages/_middleware', 'proxy'].flatMap((name) => [
  name,
  Array.from({ length: 5 }, () => name).join(':'),
]);

export type Bypass = { how: string; path: (page: string) => string; headers: Values };

/** Ways past a gate that stands before the app, which some version of Next or of a proxy has let through. */
const BYPASSES: readonly Bypass[] = [
  { how: 'as it is', path: (page) => page, headers: {} },
  ...SUBREQUESTS.map((name) => ({
    how: `as an inner request (${name})`,
    path: (page: string) => page,
    headers: { 'x-middleware-subrequest': name, 'x-middleware-subrequest-id': '1' },
  })),
  { how: 'as .rsc', path: (page) => `${page}.rsc`, headers: { rsc: '1' } },
  { how: 'as a segment', path: (page) => `${page}.segments/_tree.segment.rsc`, headers: { rsc: '1' } },
  {
    how: 'as RSC',
    path: (page) => `${page}?_rsc=1f2e3`,
    headers: { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' },
  },
  {
    how: 'as a prefetch',
    path: (page) => page,
    headers: { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree', purpose: 'prefetch' },
  },
  { how: 'as Next’s data', path: (page) => `/_next/data/build${page}.json`, headers: { 'x-nextjs-data': '1' } },
  {
    how: 'by another name',
    path: () => '/about',
    headers: { 'x-original-url': '/', 'x-rewrite-url': '/', 'x-http-method-override': 'POST' },
  },
  { how: 'with two slashes', path: (page) => `/${page}`, headers: {} },
  { how: 'with headers that somebody trusted', path: (page) => page, headers: TRICKS },
];

import { TRICKS, type Values } from './actions.ts';

export type Sender = { who: string; headers: Values };

/**
 * Everybody whose request must change nothing.
 * @param may cookies of somebody who may do it, from here
 * @param mayNot cookies of somebody signed in who may not
 */
export function senders(own: string, may: string, mayNot: string): Sender[] {
  return [
    { who: 'nobody', headers: { origin: own } },
    { who: 'nobody, with tricks', headers: { origin: own, ...TRICKS } },
    { who: 'a forged session', headers: { origin: own, cookie: may.replace(/=.{6}/, '=forged') } },
    { who: 'somebody who may not', headers: { origin: own, cookie: mayNot } },
    { who: 'somebody who may not, with tricks', headers: { origin: own, cookie: mayNot, ...TRICKS } },
    {
      who: 'the right person’s browser, sent there by another site',
      headers: { origin: 'https://evil.example', cookie: may },
    },
    {
      who: 'the right person’s browser, sent there by a site that says it is ours',
      headers: { origin: 'https://evil.example', cookie: may, ...TRICKS },
    },
    { who: 'the right person’s browser, from a sandboxed frame', headers: { origin: 'null', cookie: may } },
    { who: 'something that sends the right person’s cookie and no origin', headers: { cookie: may } },
  ];
}

import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A letter as it came over the wire. */
export interface Received {
  from: string;
  to: string[];
  text: string;
}

export interface TestMailServer {
  /** For GRADELINE_SMTP. */
  address: string;
  received: Received[];
  close: () => Promise<void>;
}

/**
 * A mail server on a free port that keeps what it is given. For `refused@…` it refuses the recipient, for `stalled@…` it takes
 * the letter and never says so.
 */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<TestMailServer> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, answer) =>
      answer(address.startsWith('refused@') ? new Error('No such person here') : null),
    onData: async (stream, { envelope }, answer) => {
      const text = (await buffer(stream)).toString();
      const to = envelope.rcptTo.map(({ address }) => address);
      received.push({ from: envelope.mailFrom ? envelope.mailFrom.address : '', to, text });
      if (!to.some((address) => address.startsWith('stalled@'))) answer();
    },
    ...options,
  });
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  const address = listening.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  return { address: `smtp://127.0.0.1:${port}`, received, close };
}

import { z } from 'zod';

/** What nodemailer's errors say of themselves that is safe to repeat. What the server said may quote the letter: it isn't. */
const Failure = z.object({
  code: z.string().catch('UNKNOWN'),
  /** What the mail server answered with. */
  responseCode: z.number().optional().catch(undefined),
  /** What Node calls it: CERT_HAS_EXPIRED, ECONNREFUSED. */
  originalCode: z
    .string()
    .regex(/^[A-Z_]{1,60}$/)
    .optional()
    .catch(undefined),
});

const REASONS: Readonly<Record<string, string>> = {
  ETIMEDOUT: 'the mail server did not answer in time',
  EDNS: 'the mail server’s name is not known',
  ECONNECTION: 'the mail server ended the connection',
  ESOCKET: 'the mail server could not be reached, or its certificate is not valid',
  ETLS: 'there is no encrypted connection to the mail server',
  EAUTH: 'the mail server does not take the user and password in GRADELINE_SMTP',
  EENVELOPE: 'the mail server does not take the address it comes from, or the one it should go to',
  EMESSAGE: 'the mail server does not take the letter',
};

/** Why a letter was not sent, as the end of a sentence, with the server's or Node's code where there is one. */
export function whyNotSent(error: unknown): string {
  const { code, responseCode, originalCode }: z.infer<typeof Failure> = Failure.catch({ code: 'UNKNOWN' }).parse(error);
  const reason = REASONS[code] ?? `something went wrong (${code})`;
  const detail = responseCode ?? originalCode;
  return detail === undefined ? reason : `${reason} (${detail})`;
}

import { activityChoices } from '@/data/activity';
import { currentPerson } from '@/data/auth';
import { readActivity } from '@/domain/activity/asked';
import { mayReadActivity } from '@/domain/permission';
import { problem } from '../api/problem';
import { today } from '../today';
import { activityCsv } from './csv';

/** Every change asked for at /activity, as CSV: docs/api.md. */
export async function GET(request: Request): Promise<Response> {
  const person = await currentPerson();
  if (person === null)
    return problem({ status: 401, title: 'Not signed in', detail: 'Sign in as an editor, then ask again.' });
  if (!mayReadActivity(person))
    return problem({ status: 403, title: 'Not permitted', detail: 'Only editors and administrators can read this.' });
  const read = readActivity(Object.fromEntries(new URL(request.url).searchParams), await activityChoices(), today());
  const [wrong] = read.problems;
  if (wrong !== undefined)
    return problem({ status: 400, title: 'A parameter can’t be answered', detail: `${wrong.field}: ${wrong.text}.` });
  return new Response(bytesOf(activityCsv(read.asked)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="gradeline-activity-${today()}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
}

/** Made as fast as they are taken: a reader who stops reading stops the questions too. */
function bytesOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}

import { TimelineDocument } from '@/components/chart/TimelineDocument';
import { completeTo } from '@/data/england';
import { downloadLine } from '@/domain/source-line';
import { timelineOf } from '@/domain/timeline/timeline-of';
import { pictureAnswer } from '../../../picture-answer';
import { askedRecord } from '../asked-record';

/** The picture of a council's page by itself, with its finding and its source. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const asked = await askedRecord(request, (await params).slug);
  if (asked instanceof Response) return asked;
  const { council, clocks, today } = asked;
  const { slug } = council.authority;
  const options = { today: clocks.asAt, clock: clocks.basis, past: clocks.asAt !== today };
  const source = downloadLine(await completeTo(), { address: `/authorities/${slug}`, today });
  return pictureAnswer(
    <TimelineDocument timeline={timelineOf(council, options)} source={source} />,
    `gradeline-${slug}-${clocks.asAt}`,
  );
}

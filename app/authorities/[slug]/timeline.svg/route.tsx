import { TimelineDocument } from '@/components/chart/TimelineDocument';
import { completeTo } from '@/data/england';
import { downloadLine } from '@/domain/source-line';
import { timelineOf } from '@/domain/timeline/timeline-of';
import { zoomOn } from '@/domain/timeline/zoom';
import { readZoom } from '@/domain/timeline/zoom-asked';
import { zoomed } from '@/domain/timeline/zoomed';
import { problem } from '../../../api/problem';
import { pictureAnswer } from '../../../picture-answer';
import { askedRecord } from '../asked-record';

/** The picture of a council's page by itself, with its finding and its source. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const asked = await askedRecord(request, (await params).slug);
  if (asked instanceof Response) return asked;
  const { council, clocks, today, query } = asked;
  const part = readZoom(query, 'from');
  const [wrong] = part.problems;
  if (wrong !== undefined)
    return problem({ status: 400, title: 'A parameter can’t be answered', detail: `${wrong.text}.` });
  const { slug } = council.authority;
  const options = { today: clocks.asAt, clock: clocks.basis, past: clocks.asAt !== today };
  const source = downloadLine(await completeTo(), { address: `/authorities/${slug}`, today });
  const timeline = timelineOf(council, options);
  return pictureAnswer(
    <TimelineDocument timeline={zoomed(timeline, zoomOn(timeline.axis, part.asked))} source={source} />,
    `gradeline-${slug}-${clocks.asAt}`,
  );
}

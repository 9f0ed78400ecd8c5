import { completeTo } from '@/data/england';
import { TIMELINE_COLUMNS, timelineFigures } from '@/domain/timeline/figures';
import { figuresAnswer } from '../../../figures-answer';
import { askedRecord } from '../asked-record';

/** Every figure of a council's picture: docs/api.md. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const asked = await askedRecord(request, (await params).slug);
  if (asked instanceof Response) return asked;
  const { council, clocks } = asked;
  const rows = timelineFigures(council, { today: clocks.asAt, clock: clocks.basis });
  const name = `gradeline-${council.authority.slug}-${clocks.asAt}`;
  return figuresAnswer({ columns: TIMELINE_COLUMNS, rows, complete: await completeTo() }, name);
}

import { StripDocument } from '@/components/chart/StripDocument';
import { completeTo } from '@/data/england';
import { downloadLine } from '@/domain/source-line';
import { stripOf } from '@/domain/timeline/strip';
import { pictureAnswer } from '../../../picture-answer';
import { askedRecord } from '../asked-record';

/** Every regime of a council as a picture by itself. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const asked = await askedRecord(request, (await params).slug);
  if (asked instanceof Response) return asked;
  const { council, clocks, today } = asked;
  const { slug } = council.authority;
  const strip = stripOf(council, { today: clocks.asAt, clock: clocks.basis, past: clocks.asAt !== today });
  const source = downloadLine(await completeTo(), { address: `/authorities/${slug}`, today });
  return pictureAnswer(<StripDocument strip={strip} source={source} />, `gradeline-${slug}-regimes-${clocks.asAt}`);
}

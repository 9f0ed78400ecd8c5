import { GapDocument } from '@/components/measure/GapDocument';
import { completeTo } from '@/data/england';
import { gapsAfterGrades } from '@/data/gaps';
import { questionOf } from '@/data/standing-sql';
import { herePicture } from '@/domain/measures/here-picture';
import { latestStart } from '@/domain/measures/latest-start';
import { downloadLine } from '@/domain/source-line';
import { problem } from '../../../api/problem';
import { pictureAnswer } from '../../../picture-answer';
import { askedRecord } from '../asked-record';

/** The days since a council’s latest graded inspection beside the gaps after the same grade, as a picture by itself. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const asked = await askedRecord(request, (await params).slug);
  if (asked instanceof Response) return asked;
  const { whole, clocks, today } = asked;
  const { asAt, basis, ...view } = clocks;
  const { name, slug } = whole.authority;
  const question = questionOf({ asAt, basis, view });
  const picture = herePicture(name, latestStart(whole, question), await gapsAfterGrades(question), asAt);
  if (picture === null)
    return problem({ status: 404, title: 'No such picture', detail: 'There are no gaps to set its days beside.' });
  const { title, bar, days } = picture;
  const source = downloadLine(await completeTo(), { address: `/authorities/${slug}`, today });
  const document = <GapDocument title={title} bars={[bar]} here={days} source={source} />;
  return pictureAnswer(document, `gradeline-${slug}-how-long-since-${asAt}`);
}

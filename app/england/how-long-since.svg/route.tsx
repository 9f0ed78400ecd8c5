import { GapDocument } from '@/components/measure/GapDocument';
import { completeTo } from '@/data/england';
import { gapsAfterGrades } from '@/data/gaps';
import { gradesJudged } from '@/data/grades';
import { questionOf } from '@/data/standing-sql';
import { bySpreadTitle } from '@/domain/measures/gap-words';
import { SINCE_PATH } from '@/domain/measures/since-asked';
import { barsOf, gapsByGrade } from '@/domain/measures/since-list';
import { downloadLine } from '@/domain/source-line';
import { pictureAnswer } from '../../picture-answer';
import { today } from '../../today';
import { askedList } from '../how-long-since/asked-list';

/** How long gaps usually were, grade by grade, as a picture by itself. */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedList(request);
  if (asked instanceof Response) return asked;
  const { asAt, basis, ...view } = asked.clocks;
  const question = questionOf({ asAt, basis, view });
  const [england, grades, complete] = await Promise.all([
    gapsAfterGrades(question),
    gradesJudged(question),
    completeTo(),
  ]);
  const bars = barsOf(gapsByGrade(england, grades));
  const source = downloadLine(complete, { address: SINCE_PATH, today: today() });
  const document = <GapDocument title={bySpreadTitle(bars)} bars={bars} source={source} />;
  return pictureAnswer(document, `gradeline-how-long-it-takes-${asAt}`);
}

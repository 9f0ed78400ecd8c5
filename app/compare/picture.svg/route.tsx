import { ComparisonDocument } from '@/components/comparison/ComparisonDocument';
import { comparisonAddress } from '@/domain/comparison/asked';
import { downloadLine } from '@/domain/source-line';
import { pictureAnswer } from '../../picture-answer';
import { answeredComparison } from '../answered';

/** The picture of a comparison by itself, with its finding and its source. */
export async function GET(request: Request): Promise<Response> {
  const answered = await answeredComparison(request);
  if (answered instanceof Response) return answered;
  const { comparison, asked, complete, today, name } = answered;
  const source = downloadLine(complete, { address: comparisonAddress(asked, today), today });
  return pictureAnswer(<ComparisonDocument comparison={comparison} source={source} />, name);
}

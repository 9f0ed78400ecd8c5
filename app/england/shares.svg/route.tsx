import { SharesDocument } from '@/components/chart/SharesDocument';
import { completeTo } from '@/data/england';
import { askedAddress } from '@/domain/measures/asked';
import { downloadLine } from '@/domain/source-line';
import { pictureAnswer } from '../../picture-answer';
import { askedShares } from '../asked-shares';

/** How councils were divided among the grades over time, by itself, with its finding and its source. */
export async function GET(request: Request): Promise<Response> {
  const answer = await askedShares(request);
  if (answer instanceof Response) return answer;
  const { asked, shares, subject, today } = answer;
  const source = downloadLine(await completeTo(), { address: askedAddress(asked, today), today });
  const name = `gradeline-shares-${asked.area}-${asked.clocks.asAt}`;
  return pictureAnswer(<SharesDocument shares={shares} subject={subject} source={source} />, name);
}

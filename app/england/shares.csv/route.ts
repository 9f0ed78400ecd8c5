import { completeTo } from '@/data/england';
import { SHARE_COLUMNS, shareFigures } from '@/domain/england/shares-figures';
import { figuresAnswer } from '../../figures-answer';
import { askedShares } from '../asked-shares';

/** Every figure of the shares over time: docs/api.md. */
export async function GET(request: Request): Promise<Response> {
  const answer = await askedShares(request);
  if (answer instanceof Response) return answer;
  const { asked, shares } = answer;
  const { regime, area, clocks } = asked;
  const rows = shareFigures(shares, { regime, area, basis: clocks.basis });
  const name = `gradeline-shares-${area}-${clocks.asAt}`;
  return figuresAnswer({ columns: SHARE_COLUMNS, rows, complete: await completeTo() }, name);
}

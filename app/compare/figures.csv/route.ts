import { COMPARISON_COLUMNS, comparisonFigures } from '@/domain/comparison/figures';
import { figuresAnswer } from '../../figures-answer';
import { answeredComparison } from '../answered';

/** Every report of a comparison: docs/api.md. */
export async function GET(request: Request): Promise<Response> {
  const answered = await answeredComparison(request);
  if (answered instanceof Response) return answered;
  const { comparison, asked, complete, name } = answered;
  const rows = comparisonFigures(comparison.picture, asked.area);
  return figuresAnswer({ columns: COMPARISON_COLUMNS, rows, complete }, name);
}

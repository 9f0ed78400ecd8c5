import { waitFigures } from '@/domain/england/figures';
import { figuresOfEngland } from '../answers';
import { waitsAsked } from '../measured';

/** The days since each council’s latest inspection: docs/api.md. */
export function GET(request: Request): Promise<Response> {
  return figuresOfEngland(request, 'waits', async (asked) => waitFigures(await waitsAsked(asked), asked.changes.asAt));
}

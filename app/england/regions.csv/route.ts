import { regionFigures } from '@/domain/england/figures';
import { figuresOfEngland } from '../answers';
import { regionsAsked } from '../measured';

/** Councils by grade, region by region: docs/api.md. */
export function GET(request: Request): Promise<Response> {
  return figuresOfEngland(request, 'regions', async (asked) =>
    regionFigures(await regionsAsked(asked), asked.changes.asAt),
  );
}

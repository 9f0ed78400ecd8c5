import { publicationFigures } from '@/domain/england/figures';
import { figuresOfEngland } from '../answers';
import { publicationAsked } from '../measured';

/** Every report with its days, and the times without any: docs/api.md. */
export function GET(request: Request): Promise<Response> {
  return figuresOfEngland(request, 'publication', async (asked) => publicationFigures(await publicationAsked(asked)));
}

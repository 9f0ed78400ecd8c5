import { flowFigures } from '@/domain/england/figures';
import { figuresOfEngland } from '../answers';
import { flowsAsked } from '../measured';

/** From the grade before to the grade given: docs/api.md. */
export function GET(request: Request): Promise<Response> {
  return figuresOfEngland(request, 'transitions', async (asked) => flowFigures(await flowsAsked(asked), asked.changes));
}

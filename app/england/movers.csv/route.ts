import { gradesJudged } from '@/data/grades';
import { stoodElsewhere } from '@/data/movers';
import { moverFigures } from '@/domain/england/figures';
import { moversOf } from '@/domain/measures/movers';
import { figuresOfEngland } from '../answers';

/** The councils that stand elsewhere on the later day: docs/api.md. */
export function GET(request: Request): Promise<Response> {
  return figuresOfEngland(request, 'movers', async ({ asked, changes }) =>
    moverFigures(moversOf(await stoodElsewhere(changes, await gradesJudged(asked))), changes),
  );
}

import { emptyPublication } from '@/domain/england/publication';
import { layOutPublication } from '@/domain/england/publication-layout';
import { thinned } from '@/domain/england/thinned';
import { pictureOfEngland } from '../answers';
import { publicationAsked } from '../measured';

/** The days to publication, report by report, as a picture by itself. */
export function GET(request: Request): Promise<Response> {
  return pictureOfEngland(request, 'publication', async (asked) => {
    const found = (await publicationAsked(asked)) ?? emptyPublication(asked.lengths);
    return { ...found, picture: layOutPublication({ ...found, reports: thinned(found.reports) }, 'wide') };
  });
}

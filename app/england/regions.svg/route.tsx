import { layOutRegions } from '@/domain/england/regions-layout';
import { pictureOfEngland } from '../answers';
import { regionsAsked } from '../measured';

/** Regions side by side, as a picture by itself. */
export function GET(request: Request): Promise<Response> {
  return pictureOfEngland(request, 'regions', async (asked) => {
    const compared = await regionsAsked(asked);
    return { ...compared, picture: layOutRegions(compared, 'wide') };
  });
}

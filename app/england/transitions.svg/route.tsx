import { layOutFlows } from '@/domain/england/flows-layout';
import { pictureOfEngland } from '../answers';
import { flowsAsked } from '../measured';

/** From the grade before to the grade given, as a picture by itself. */
export function GET(request: Request): Promise<Response> {
  return pictureOfEngland(request, 'transitions', async (asked) => {
    const flows = await flowsAsked(asked);
    return { ...flows, picture: layOutFlows(flows, 'wide') };
  });
}

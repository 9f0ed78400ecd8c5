import { layOutWaits, longestWaits } from '@/domain/england/longest-waits';
import { waitsFinding } from '@/domain/measures/findings';
import { pictureOfEngland } from '../answers';
import { waitsAsked } from '../measured';

/** The longest times since an inspection, as a picture by itself. */
export function GET(request: Request): Promise<Response> {
  return pictureOfEngland(request, 'waits', async (asked) => {
    const { asAt } = asked.changes;
    const waits = await waitsAsked(asked);
    const none = { title: waitsFinding(waits, asAt), description: 'There is nothing to draw.', councils: [] };
    const found = longestWaits(waits, asAt) ?? none;
    return { ...found, picture: layOutWaits(found, 'wide') };
  });
}

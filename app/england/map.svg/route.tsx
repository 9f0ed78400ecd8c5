import { MapDocument } from '@/components/chart/MapDocument';
import { completeTo } from '@/data/england';
import { councilsOnMap } from '@/data/hex-map';
import { pictureAnswer } from '../../picture-answer';
import { askedMap } from '../asked-map';
import { mapDownloadLine } from '../map-source';

/** The map by itself, with its finding, its key and its source. */
export async function GET(request: Request): Promise<Response> {
  const map = await askedMap(request);
  if (map instanceof Response) return map;
  const { question, asked, area, today } = map;
  const [councils, complete] = await Promise.all([councilsOnMap(question, asked), completeTo()]);
  return pictureAnswer(
    <MapDocument
      councils={councils}
      asked={{ day: question.asAt, today, area }}
      source={mapDownloadLine(complete, today)}
    />,
    `gradeline-map-${question.asAt}`,
  );
}

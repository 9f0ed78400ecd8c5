import { HexDefinition, HexShape, HexShapes, LETTERS, RegionBorders, RegionNames } from '@/components/chart/MapShapes';
import { PictureDocument } from '@/components/chart/PictureDocument';
import { wrapAll } from '@/domain/drawing/text-width';
import { layOutHexes } from '@/domain/england/hex-map';
import { regionBorders, regionNames } from '@/domain/england/hex-regions';
import { type MapCouncil, stoodInWords } from '@/domain/england/map-council';
import { type MapAsked, mapFinding, ratingCounts, ratingKey } from '@/domain/england/map-finding';
import { ratingInWords } from '@/domain/measures/counts';
import { formatDate } from '@/domain/partial-date';

const ID = 'map';
/** The picture at a size to be printed and shown. */
const SCALE = 2.5;
const TEXT = 14;
const LINE = 30;

/** The map as a picture that can leave the site: it carries its key and the councils that have no hexagon. */
export function MapDocument({
  councils,
  asked,
  source,
}: {
  councils: readonly MapCouncil[];
  asked: MapAsked;
  source: string;
}) {
  const layout = layOutHexes(councils);
  const [width, height] = [layout.width * SCALE, layout.height * SCALE];
  const counts = ratingCounts(councils);
  const beside = besideLines(layout.beside, width);
  const keyTop = height + LINE;
  const besideTop = keyTop + counts.length * LINE + TEXT;
  return (
    <PictureDocument
      title={mapFinding(councils, asked)}
      description={`Map of councils as hexagons, on ${formatDate(asked.day)}`}
      width={width}
      height={besideTop + beside.length * (TEXT + 5)}
      source={source}
    >
      <HexDefinition id={ID} radius={layout.radius} />
      <g transform={`scale(${SCALE})`}>
        <g {...LETTERS}>
          <HexShapes hexes={layout.hexes} id={ID} />
        </g>
        <RegionBorders borders={regionBorders(layout)} />
        <RegionNames names={regionNames(layout)} />
      </g>
      {counts.map((rating, index) => (
        <g key={ratingKey(rating)} transform={`translate(16 ${keyTop + index * LINE})`}>
          <g transform="scale(1.5)" {...LETTERS}>
            <HexShape x={0} y={0} rating={rating} id={ID} />
          </g>
          <text x={24} y={TEXT * 0.36} fontSize={TEXT}>
            {`${ratingInWords(rating)}: ${rating.count}`}
          </text>
        </g>
      ))}
      {beside.map((line, index) => (
        <text key={line} y={besideTop + index * (TEXT + 5)} fontSize={TEXT}>
          {line}
        </text>
      ))}
    </PictureDocument>
  );
}

/** Open councils without a hexagon, with where they stood. */
function besideLines(beside: readonly MapCouncil[], width: number): string[] {
  if (beside.length === 0) return [];
  const all = beside.map((council) => `${council.name} (${stoodInWords(council)})`).join(', ');
  return wrapAll(`Without a place on the map: ${all}.`, width, TEXT);
}

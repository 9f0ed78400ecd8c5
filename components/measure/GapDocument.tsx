import { PictureDocument } from '@/components/chart/PictureDocument';
import { GapDrawn } from '@/components/measure/GapSvg';
import { type GapBar, gapPicture } from '@/domain/measures/gap-picture';
import { gapDescription } from '@/domain/measures/gap-words';

interface GapDocumentProps {
  title: string;
  bars: readonly GapBar[];
  here?: number | null;
  source: string;
}

/** How long gaps usually were, as a picture that can leave the site. */
export function GapDocument({ title, bars, here = null, source }: GapDocumentProps) {
  const drawing = gapPicture(bars, here, 'medium');
  const { width, height } = drawing;
  return (
    <PictureDocument {...{ title, width, height, source }} description={gapDescription(bars, here)}>
      <GapDrawn drawing={drawing} />
    </PictureDocument>
  );
}

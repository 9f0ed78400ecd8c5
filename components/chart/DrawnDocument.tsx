import { Drawn } from '@/components/chart/DrawingSvg';
import { PictureDocument } from '@/components/chart/PictureDocument';
import type { Drawing } from '@/domain/drawing/drawing';

interface DrawnDocumentProps {
  title: string;
  description: string;
  source: string;
  drawing: Drawing;
}

/** A layout as a picture that can leave the site. */
export function DrawnDocument({ drawing, ...words }: DrawnDocumentProps) {
  return (
    <PictureDocument {...words} width={drawing.width} height={drawing.height}>
      <Drawn drawing={drawing} id="picture" />
    </PictureDocument>
  );
}

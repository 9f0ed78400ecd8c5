import { PictureDocument } from '@/components/chart/PictureDocument';
import { PictureDrawn } from '@/components/chart/PictureSvg';
import type { Picture } from '@/domain/england/picture';

interface EnglandDocumentProps {
  title: string;
  description: string;
  picture: Picture;
  source: string;
}

/** A picture of England that can leave the site. */
export function EnglandDocument({ title, description, picture, source }: EnglandDocumentProps) {
  const { width, height } = picture;
  return (
    <PictureDocument {...{ title, description, width, height, source }}>
      <PictureDrawn picture={picture} id="england" />
    </PictureDocument>
  );
}

import { MarkFrame } from '@/components/chart/MarkFrame';
import { PictureForms } from '@/components/chart/PictureSvg';
import type { FormName } from '@/domain/drawing/drawing';
import type { Picture } from '@/domain/england/picture';

interface StillPictureProps {
  /** Unique on the page. */
  id: string;
  /** What its parts are. */
  name: string;
  description: string;
  draw: (form: FormName) => Picture;
}

/** A picture with nothing that moves: plain SVG alone, drawn by the server. */
export function StillPicture({ id, name, description, draw }: StillPictureProps) {
  return (
    <div className="timeline-box">
      <MarkFrame name={name} described={`${id}-narrow`}>
        <PictureForms id={id} draw={draw} description={description} />
      </MarkFrame>
    </div>
  );
}

import { Grounds, Shapes } from '@/components/chart/Shapes';
import { TimelineWords } from '@/components/chart/TimelineWords';
import type { FormName } from '@/domain/drawing/drawing';
import type { Picture } from '@/domain/england/picture';

const FORMS = ['narrow', 'medium', 'wide'] as const satisfies FormName[];

interface PictureFormsProps {
  /** Unique on the page. */
  id: string;
  draw: (form: FormName) => Picture;
  /** What the picture shows, for those who don't see it. */
  description: string;
}

/** A picture as plain SVG in each of its forms; the style sheet shows the one for the room there is. */
export function PictureForms({ id, draw, description }: PictureFormsProps) {
  return (
    <div className="timeline-still">
      {FORMS.map((form) => (
        <PictureSvg key={form} picture={draw(form)} id={`${id}-${form}`} description={description} />
      ))}
    </div>
  );
}

function PictureSvg({ picture, id, description }: { picture: Picture; id: string; description: string }) {
  const { form, width, height } = picture;
  return (
    <svg
      className={`timeline-svg timeline-svg--${form}`}
      viewBox={`0 0 ${width} ${height}`}
      id={id}
      role="img"
      aria-label={description}
    >
      <PictureDrawn picture={picture} id={id} />
    </svg>
  );
}

/** All that a picture holds, for an SVG of its size. */
export function PictureDrawn({ picture: { shapes, words }, id }: { picture: Picture; id: string }) {
  return (
    <>
      <Grounds id={id} />
      <Shapes shapes={shapes} id={id} />
      <TimelineWords words={words} />
    </>
  );
}

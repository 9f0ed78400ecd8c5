import { TimelineKey } from '@/components/chart/TimelineKey';
import { TimelineSvg } from '@/components/chart/TimelineSvg';
import type { Picture } from '@/domain/brief/picture';

const ID = 'brief-picture';
const FORMS = ['narrow', 'medium'] as const;

/** The council’s timeline as plain SVG under the finding it shows. Paper and broad screens have the medium form, a phone the narrow one. */
export function BriefPicture({ picture: { finding, timeline, undrawn } }: { picture: Picture }) {
  return (
    <figure className="brief__figure" aria-labelledby={`${ID}-title`}>
      <figcaption>
        <h2 className="brief__finding" id={`${ID}-title`}>
          {finding}
        </h2>
      </figcaption>
      <div className="timeline-box">
        <div className="timeline-frame">
          {FORMS.map((form) => (
            <TimelineSvg key={form} timeline={timeline} form={form} id={`${ID}-${form}`} />
          ))}
        </div>
      </div>
      {undrawn === null ? null : <p className="brief__text">{undrawn}</p>}
      <TimelineKey timeline={timeline} />
    </figure>
  );
}

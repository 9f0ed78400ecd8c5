import { memo } from 'react';
import { SharesDrawn } from '@/components/chart/SharesDrawn';
import type { Shares } from '@/domain/england/shares';
import { sharesDescription } from '@/domain/england/shares-finding';
import { layOutShares, type SharesDrawing, type Size } from '@/domain/england/shares-layout';

const FORMS = ['narrow', 'medium', 'wide'] as const;

/** The share of each grade over time, in every form. */
export const Still = memo(function Still({ shares, size, id }: { shares: Shares; size: Size; id: string }) {
  const description = sharesDescription(shares);
  return (
    <div className="timeline-still">
      {FORMS.map((form) => (
        <SharesSvg
          key={form}
          drawing={layOutShares(shares, form, size)}
          id={`${id}-${form}`}
          description={description}
        />
      ))}
    </div>
  );
});

function SharesSvg({ drawing, id, description }: { drawing: SharesDrawing; id: string; description: string }) {
  const { form, width, height } = drawing;
  return (
    <svg
      className={`timeline-svg timeline-svg--${form}`}
      viewBox={`0 0 ${width} ${height}`}
      id={id}
      role="img"
      aria-label={description}
    >
      <SharesDrawn drawing={drawing} id={id} />
    </svg>
  );
}

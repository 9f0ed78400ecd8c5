import { memo } from 'react';
import { DrawingSvg } from '@/components/chart/DrawingSvg';
import { layOutComparison } from '@/domain/comparison/layout';
import type { PicturedComparison } from '@/domain/comparison/model';

const FORM_NAMES = ['narrow', 'medium', 'wide'] as const;

/** Councils side by side, in every form. */
export const Still = memo(function Still({ picture, id }: { picture: PicturedComparison; id: string }) {
  return (
    <div className="timeline-still">
      {FORM_NAMES.map((form) => (
        <DrawingSvg
          key={form}
          drawing={layOutComparison(picture, form)}
          description={picture.description}
          id={`${id}-${form}`}
        />
      ))}
    </div>
  );
});

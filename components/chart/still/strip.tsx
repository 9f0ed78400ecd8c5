import { memo } from 'react';
import { DrawingSvg } from '@/components/chart/DrawingSvg';
import type { Strip } from '@/domain/timeline/strip';
import { layOutStrip } from '@/domain/timeline/strip-layout';

const FORM_NAMES = ['narrow', 'medium', 'wide'] as const;

/** Every regime of a council, in every form. */
export const Still = memo(function Still({ strip, id }: { strip: Strip; id: string }) {
  return (
    <div className="timeline-still">
      {FORM_NAMES.map((form) => (
        <DrawingSvg
          key={form}
          drawing={layOutStrip(strip, form)}
          description={strip.description}
          id={`${id}-${form}`}
        />
      ))}
    </div>
  );
});

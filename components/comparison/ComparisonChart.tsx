'use client';

import { memo, useCallback } from 'react';
import { DrawingSvg } from '@/components/chart/DrawingSvg';
import { LivePicture } from '@/components/chart/LivePicture';
import { ComparisonPanel } from '@/components/comparison/ComparisonPanel';
import { layOutComparison } from '@/domain/comparison/layout';
import type { PicturedComparison } from '@/domain/comparison/model';
import type { FormName } from '@/domain/drawing/drawing';

interface ComparisonChartProps {
  picture: PicturedComparison;
  /** Unique on the page. */
  id: string;
}

const FORM_NAMES = ['narrow', 'medium', 'wide'] as const;

/**
 * Councils side by side, with pointer and keys: drawn as the timeline of one council is. The server sends the plain SVG in every
 * form, recharts is laid over it once it has arrived.
 */
export function ComparisonChart({ picture, id }: ComparisonChartProps) {
  return (
    <LivePicture
      id={id}
      name="Reports of these councils"
      layOut={useCallback((form: FormName) => layOutComparison(picture, form), [picture])}
      still={<StillPictures picture={picture} id={id} />}
      panel={(stop) => <ComparisonPanel picture={picture} stop={stop} />}
      zooming={null}
    />
  );
}

/** Kept as it is while the pointer moves. */
const StillPictures = memo(function StillPictures({ picture, id }: ComparisonChartProps) {
  return FORM_NAMES.map((name) => (
    <DrawingSvg
      key={name}
      drawing={layOutComparison(picture, name)}
      description={picture.description}
      id={`${id}-${name}`}
    />
  ));
});

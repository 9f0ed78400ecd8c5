'use client';

import { useMemo } from 'react';
import { Still } from '#still/comparison';
import { LivePicture } from '@/components/chart/LivePicture';
import { useArriving } from '@/components/chart/use-arriving';
import { ComparisonPanel } from '@/components/comparison/ComparisonPanel';
import type { PicturedComparison } from '@/domain/comparison/model';
import type { FormName } from '@/domain/drawing/drawing';

interface ComparisonChartProps {
  picture: PicturedComparison;
  /** Unique on the page. */
  id: string;
}

const load = async () => (await import('@/domain/comparison/layout')).layOutComparison;

/** Councils side by side, with pointer and keys: drawn as the timeline of one council is. */
export function ComparisonChart({ picture, id }: ComparisonChartProps) {
  const layOutComparison = useArriving(load);
  return (
    <LivePicture
      id={id}
      name="Reports of these councils"
      layOut={useMemo(
        () => (layOutComparison === null ? null : (form: FormName) => layOutComparison(picture, form)),
        [layOutComparison, picture],
      )}
      still={<Still picture={picture} id={id} />}
      panel={(stop) => <ComparisonPanel picture={picture} stop={stop} />}
      zooming={null}
    />
  );
}

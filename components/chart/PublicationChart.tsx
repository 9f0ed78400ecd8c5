'use client';

import { useCallback } from 'react';
import { OverPicture } from '@/components/chart/OverPicture';
import type { FormName } from '@/domain/drawing/drawing';
import type { Publication } from '@/domain/england/publication';
import { layOutPublication } from '@/domain/england/publication-layout';

const load = () => import('@/components/chart/RechartsPublication').then((chart) => chart.RechartsPublication);

/** The days to publication, report by report: plain SVG first, then recharts' scatter plot over it. */
export function PublicationChart({ publication }: { publication: Publication }) {
  const draw = useCallback((form: FormName) => layOutPublication(publication, form), [publication]);
  return (
    <OverPicture
      id="publication-dots"
      name="Reports, years and times without a report"
      description={publication.description}
      draw={draw}
      load={load}
    />
  );
}

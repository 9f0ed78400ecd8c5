'use client';

import { useCallback } from 'react';
import { OverPicture } from '@/components/chart/OverPicture';
import type { FormName } from '@/domain/drawing/drawing';
import type { Flows } from '@/domain/england/flows';
import { layOutFlows } from '@/domain/england/flows-layout';

const load = () => import('@/components/chart/RechartsFlows').then(({ RechartsFlows }) => RechartsFlows);

/** From the grade before to the grade given: plain SVG first, then recharts' Sankey over it. */
export function FlowsChart({ flows }: { flows: Flows }) {
  const draw = useCallback((form: FormName) => layOutFlows(flows, form), [flows]);
  return (
    <OverPicture
      id="transitions-flows"
      name="Grades before and given"
      description={flows.description}
      draw={draw}
      load={load}
    />
  );
}

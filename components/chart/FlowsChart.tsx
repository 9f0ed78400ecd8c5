'use client';

import { useMemo } from 'react';
import { Still } from '#still/flows';
import { OverPicture } from '@/components/chart/OverPicture';
import { useArriving } from '@/components/chart/use-arriving';
import type { FormName } from '@/domain/drawing/drawing';
import type { Flows } from '@/domain/england/flows';

const ID = 'transitions-flows';

const load = async () => (await import('@/components/chart/RechartsFlows')).RechartsFlows;
const loadLayout = async () => (await import('@/domain/england/flows-layout')).layOutFlows;

/** From the grade before to the grade given: plain SVG first, then recharts' Sankey over it. */
export function FlowsChart({ flows }: { flows: Flows }) {
  const layOutFlows = useArriving(loadLayout);
  const draw = useMemo(
    () => (layOutFlows === null ? null : (form: FormName) => layOutFlows(flows, form)),
    [layOutFlows, flows],
  );
  const still = <Still flows={flows} id={ID} />;
  return <OverPicture id={ID} name="Grades before and given" {...{ draw, load, still }} />;
}

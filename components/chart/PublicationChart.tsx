'use client';

import { useMemo } from 'react';
import { Still } from '#still/publication';
import { OverPicture } from '@/components/chart/OverPicture';
import { useArriving } from '@/components/chart/use-arriving';
import type { FormName } from '@/domain/drawing/drawing';
import type { Publication } from '@/domain/england/publication';

const ID = 'publication-dots';

const load = async () => (await import('@/components/chart/RechartsPublication')).RechartsPublication;
const loadLayout = async () => (await import('@/domain/england/publication-layout')).layOutPublication;

/** The days to publication, report by report: plain SVG first, then recharts' scatter plot over it. */
export function PublicationChart({ publication }: { publication: Publication }) {
  const layOutPublication = useArriving(loadLayout);
  const draw = useMemo(
    () => (layOutPublication === null ? null : (form: FormName) => layOutPublication(publication, form)),
    [layOutPublication, publication],
  );
  const still = <Still publication={publication} id={ID} />;
  return <OverPicture id={ID} name="Reports, years and times without a report" {...{ draw, load, still }} />;
}

import { memo } from 'react';
import { PictureForms } from '@/components/chart/PictureSvg';
import type { Flows } from '@/domain/england/flows';
import { layOutFlows } from '@/domain/england/flows-layout';

/** From the grade before to the grade given, in every form. */
export const Still = memo(function Still({ flows, id }: { flows: Flows; id: string }) {
  return <PictureForms id={id} draw={(form) => layOutFlows(flows, form)} description={flows.description} />;
});

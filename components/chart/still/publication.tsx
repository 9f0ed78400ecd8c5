import { memo } from 'react';
import { PictureForms } from '@/components/chart/PictureSvg';
import type { Publication } from '@/domain/england/publication';
import { layOutPublication } from '@/domain/england/publication-layout';

/** The days to publication, report by report, in every form. */
export const Still = memo(function Still({ publication, id }: { publication: Publication; id: string }) {
  const { description } = publication;
  return <PictureForms {...{ id, description }} draw={(form) => layOutPublication(publication, form)} />;
});

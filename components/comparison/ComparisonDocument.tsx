import { Drawn } from '@/components/chart/DrawingSvg';
import { PictureDocument } from '@/components/chart/PictureDocument';
import type { Comparison } from '@/domain/comparison/compare';
import { layOutComparison } from '@/domain/comparison/layout';

/** Councils side by side as a picture that can leave the site. */
export function ComparisonDocument({ comparison, source }: { comparison: Comparison; source: string }) {
  const { title, picture } = comparison;
  const drawing = layOutComparison(picture, 'wide');
  const { width, height } = drawing;
  return (
    <PictureDocument {...{ width, height, source, title }} description={picture.description}>
      <Drawn drawing={drawing} id="comparison" />
    </PictureDocument>
  );
}

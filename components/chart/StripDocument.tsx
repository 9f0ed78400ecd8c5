import { DrawnDocument } from '@/components/chart/DrawnDocument';
import type { Strip } from '@/domain/timeline/strip';
import { layOutStrip } from '@/domain/timeline/strip-layout';

/** Every regime of a council as a picture that can leave the site. */
export function StripDocument({ strip, source }: { strip: Strip; source: string }) {
  const { title, description } = strip;
  return <DrawnDocument {...{ title, description, source }} drawing={layOutStrip(strip, 'wide')} />;
}

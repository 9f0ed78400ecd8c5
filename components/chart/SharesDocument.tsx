import { PictureDocument } from '@/components/chart/PictureDocument';
import { SharesDrawn } from '@/components/chart/SharesDrawn';
import type { Shares } from '@/domain/england/shares';
import { sharesDescription, sharesFinding } from '@/domain/england/shares-finding';
import { layOutShares } from '@/domain/england/shares-layout';

interface SharesDocumentProps {
  shares: Shares;
  subject: string;
  source: string;
}

/** The shares over time as a picture that can leave the site. */
export function SharesDocument({ shares, subject, source }: SharesDocumentProps) {
  const drawing = layOutShares(shares, 'wide', 'full');
  const { width, height } = drawing;
  return (
    <PictureDocument
      {...{ width, height, source }}
      title={sharesFinding(shares, subject)}
      description={sharesDescription(shares)}
    >
      <SharesDrawn drawing={drawing} id="shares" />
    </PictureDocument>
  );
}

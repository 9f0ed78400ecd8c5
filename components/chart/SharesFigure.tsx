import { ChartFigure } from '@/components/chart/ChartFigure';
import type { Downloads } from '@/components/chart/DownloadLinks';
import { SharesPicture } from '@/components/chart/SharesPicture';
import { SharesTable } from '@/components/chart/SharesTable';
import { Details } from '@/components/ui/Details';
import type { Shares } from '@/domain/england/shares';
import { sharesFinding, sharesNote } from '@/domain/england/shares-finding';
import type { Size } from '@/domain/england/shares-layout';

interface SharesFigureProps {
  shares: Shares;
  /** What is judged, and of which councils (domain/england/shares-subject.ts). */
  subject: string;
  size: Size;
  /** Whose figures these are, and up to when they are complete. */
  source: string;
  downloads: Downloads;
}

const ID = 'shares';

/** How councils were divided among the grades over time: the finding, the picture, its rule, its source and its twin in numbers. */
export function SharesFigure({ shares, subject, size, source, downloads }: SharesFigureProps) {
  const note = sharesNote(shares);
  return (
    <ChartFigure
      id={ID}
      title={sharesFinding(shares, subject)}
      source={source}
      table={{ summary: 'Numbers of each year, as a table', children: <SharesTable shares={shares} /> }}
      downloads={downloads}
    >
      {note === '' ? null : <p className="govuk-body">{note}</p>}
      <SharesPicture shares={shares} size={size} id={ID} />
      <Details summary="How this is counted">
        Each council that was open on a day counts once on it, by the grade it held then, or under the reason why it
        held none. So the shares of a day add up to all councils open, and how many these are changes as councils are
        merged or split. A change shows at the end of the quarter in which it came, or of the month where five years or
        less are shown. The finding compares councils with a grade only, from the first of these days when at least half
        of the councils had one.
      </Details>
    </ChartFigure>
  );
}

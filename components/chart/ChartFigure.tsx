import type { ReactNode } from 'react';
import { DownloadPng } from '@/components/chart/DownloadPng';
import { Details } from '@/components/ui/Details';

interface ChartFigureProps {
  /** Unique on the page. */
  id: string;
  /** States the finding. */
  title: string;
  /** h3 below a heading of its own. */
  heading?: 'h2' | 'h3';
  /** The picture, and what is told beside it. */
  children: ReactNode;
  /** Whose figures these are, and up to when they are complete (domain/source-line.ts). */
  source: string;
  table: { summary: string; children: ReactNode };
  downloads: Downloads;
}

export interface Downloads {
  /** Address of the picture by itself; it carries its title and source. */
  svg: string;
  /** Address of the figures in it; null where the page has them elsewhere. */
  csv: string | null;
}

/** A picture with what every picture here has: the finding as its title, its source, its twin in numbers, and itself to take away. */
export function ChartFigure({
  id,
  title,
  heading: Heading = 'h2',
  children,
  source,
  table,
  downloads,
}: ChartFigureProps) {
  return (
    <figure className="timeline" aria-labelledby={`${id}-title`}>
      <figcaption>
        <Heading className="govuk-heading-m" id={`${id}-title`}>
          {title}
        </Heading>
      </figcaption>
      {children}
      <p className="govuk-body-s">{source}</p>
      <Details summary={table.summary}>{table.children}</Details>
      <DownloadLinks {...downloads} />
    </figure>
  );
}

function DownloadLinks({ svg, csv }: Downloads) {
  return (
    <ul className="chart-downloads govuk-body-s" aria-label="Download">
      <li>
        <a className="govuk-link" href={svg} download>
          Picture (SVG)
        </a>
      </li>
      <li className="chart-downloads__png">
        <DownloadPng svg={svg} />
      </li>
      {csv === null ? null : (
        <li>
          <a className="govuk-link" href={csv} download>
            Figures (CSV)
          </a>
        </li>
      )}
    </ul>
  );
}

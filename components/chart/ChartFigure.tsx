import type { ReactNode } from 'react';
import { DownloadLinks, type Downloads } from '@/components/chart/DownloadLinks';
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

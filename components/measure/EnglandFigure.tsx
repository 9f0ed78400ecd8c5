import type { ReactNode } from 'react';
import { ChartFigure } from '@/components/chart/ChartFigure';

/** What every picture of the page has in common. */
export interface OfPictures {
  /** Whose figures these are, and up to when they are complete. */
  source: string;
  /** What the page was asked, as its address has it. */
  query: string;
}

interface EnglandFigureProps extends OfPictures {
  /** What it is called in the addresses of its downloads: "regions". */
  name: string;
  title: string;
  /** The figures in it, as tables. */
  tables: ReactNode;
  children: ReactNode;
}

/** A picture of England within its section; it can be taken away for what the page was asked. */
export function EnglandFigure({ name, title, tables, children, source, query }: EnglandFigureProps) {
  return (
    <ChartFigure
      id={`${name}-picture`}
      title={title}
      heading="h3"
      source={source}
      table={{ summary: 'The numbers in this picture, as a table', children: tables }}
      downloads={{ svg: `/england/${name}.svg?${query}`, csv: `/england/${name}.csv?${query}` }}
    >
      {children}
    </ChartFigure>
  );
}

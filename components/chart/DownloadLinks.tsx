'use client';

import { useSearchParams } from 'next/navigation';
import { DownloadPng } from '@/components/chart/DownloadPng';

export interface Downloads {
  /** Address of the picture by itself; it carries its title and source. */
  svg: string;
  /** Address of the figures in it. */
  csv: string;
}

/** The picture and its figures to take away: of the part that is shown, which the reader may have changed since the page came. */
export function DownloadLinks({ svg, csv }: Downloads) {
  const params = useSearchParams();
  const picture = withPart(svg, params);
  return (
    <ul className="chart-downloads govuk-body-s" aria-label="Download">
      <li>
        <a className="govuk-link" href={picture} download>
          Picture (SVG)
        </a>
      </li>
      <li className="chart-downloads__png">
        <DownloadPng svg={picture} />
      </li>
      <li>
        <a className="govuk-link" href={csv} download>
          Figures (CSV)
        </a>
      </li>
    </ul>
  );
}

/** @param params null where the page is drawn outside of a request */
function withPart(address: string, params: Pick<URLSearchParams, 'get'> | null): string {
  const url = new URL(address, 'http://gradeline.invalid');
  for (const end of ['from', 'to']) {
    const day = params?.get(end) ?? null;
    if (day !== null) url.searchParams.set(end, day);
  }
  return `${url.pathname}${url.search}`;
}

import { BriefSection } from '@/components/brief/BriefSection';
import type { SourceLine, Sources } from '@/domain/brief/sources';

/** Where every figure on the page comes from: reports with their addresses printed out, the record, the model of neighbours. */
export function BriefSources({ sources: { reports, standing }, page }: { sources: Sources; page: string }) {
  const lines = [...reports.shown, ...standing];
  return (
    <BriefSection id="sources" heading="Sources" more={0} page={page}>
      {lines.map((line) => (
        <li key={line.key}>
          <Source line={line} />
          {line === reports.shown.at(-1) && reports.more > 0
            ? ` – and ${reports.more} earlier on the council’s page`
            : null}
        </li>
      ))}
    </BriefSection>
  );
}

function Source({ line: { words, url, address } }: { line: SourceLine }) {
  if (url === null || address === null) return words;
  return (
    <>
      {words}{' '}
      <a className="govuk-link" href={url}>
        {address}
      </a>
    </>
  );
}

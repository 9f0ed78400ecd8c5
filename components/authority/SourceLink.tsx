interface Stated {
  title: string;
  publisher: string;
  url: string | null;
}

/** Who says so, with a link where the source has an address. */
export function SourceLink({ source: { title, publisher, url } }: { source: Stated }) {
  const name = `${publisher}: ${title}`;
  if (url === null) return name;
  return (
    <a className="govuk-link" href={url} rel="noreferrer external">
      {name}
    </a>
  );
}

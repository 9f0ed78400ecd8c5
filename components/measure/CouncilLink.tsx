/** A council's name, leading to its page. */
export function CouncilLink({ council }: { council: { slug: string; name: string } }) {
  return (
    <a className="govuk-link" href={`/authorities/${council.slug}`}>
      {council.name}
    </a>
  );
}

/** For people who are signed in and may not do this. */
export function NotPermitted({ what }: { what: string }) {
  const title = `You can’t ${what} inspections`;
  return (
    <>
      <title>{`${title} – Gradeline`}</title>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body">Your account may read but not record. An administrator can make you an editor.</p>
    </>
  );
}

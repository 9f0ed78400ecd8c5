/** For people who are signed in and are no administrators. */
export function NotPermitted() {
  return (
    <>
      <title>You can’t manage people – Gradeline</title>
      <h1 className="govuk-heading-xl">You can’t manage people</h1>
      <p className="govuk-body">Only an administrator may see who has an account, invite people and change accounts.</p>
    </>
  );
}

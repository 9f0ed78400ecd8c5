/** The key made when a form was shown; what a hostile sender puts in its place is not used. */
export function requestKeyFrom(form: FormData, before: { requestKey: string }): string {
  const given = form.get('requestKey');
  return typeof given === 'string' && /^[0-9a-f-]{36}$/.test(given) ? given : before.requestKey;
}

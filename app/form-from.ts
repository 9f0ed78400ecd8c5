/** What came as a form: a sender by hand can put anything in its place, and then it is a form with nothing in it. */
export function formFrom(posted: unknown): FormData {
  return posted instanceof FormData ? posted : new FormData();
}

/** What was typed in a field, at most so many characters of it; empty where there is no such field. */
export function typedIn(form: FormData, name: string, most: number): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, most) : '';
}

/** What came as a form: a sender by hand can put anything in its place, and then it is a form with nothing in it. */
export function formFrom(posted: unknown): FormData {
  return posted instanceof FormData ? posted : new FormData();
}

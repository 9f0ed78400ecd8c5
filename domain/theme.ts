/** A visit's subject as a sentence's start: the sources write both "Care leavers" and `childrens-mental-health`. */
export function themeInWords(theme: string): string {
  const words = theme.includes(' ') ? theme : theme.replaceAll('-', ' ').replace(/\bchildrens\b/, 'children’s');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

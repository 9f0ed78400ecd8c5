/**
 * What a browser says of itself, in plain words: "Firefox on Windows". It can say what it likes, and many say that they
 * are Chrome too, so the particular names are looked for first.
 */

const BROWSERS = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Headless)?(Chrome|CriOS)\//, 'Chrome'],
  [/\bVersion\/[\d.]+.* Safari\//, 'Safari'],
] as const;

const SYSTEMS = [
  [/\biPhone\b/, 'an iPhone'],
  [/\biPad\b/, 'an iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMacintosh\b/, 'a Mac'],
  [/\bLinux\b/, 'Linux'],
] as const;

/** Longest text of an unknown browser that is shown. */
const LONGEST = 60;

/** @param userAgent the header's text; null where there was none */
export function browserInWords(userAgent: string | null): string {
  const text = (userAgent ?? '').replace(/\p{C}+/gu, ' ').trim();
  if (text === '') return 'A browser that does not say which';
  const browser = BROWSERS.find(([pattern]) => pattern.test(text))?.[1];
  if (browser === undefined) return text.length > LONGEST ? `${text.slice(0, LONGEST).trim()}…` : text;
  const system = SYSTEMS.find(([pattern]) => pattern.test(text))?.[1];
  return system === undefined ? browser : `${browser} on ${system}`;
}

/** "St Helens and Knowsley" as it stands in addresses: `st-helens-and-knowsley`. Empty where the name has no letter or digit. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[’']|\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** A council's name of 120 characters makes no longer id of an inspection. */
const LONGEST_ID = 200;

/** Whether a text can be an id, a slug or a code of this record. */
export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(text);
}

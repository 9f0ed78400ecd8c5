/** What stands where the email address of a closed account was. `.invalid` is nobody's, by RFC 2606. */

const NOBODYS = '@closed.invalid';

/** One per account, so that each address stays one account's. `id` is the person's. */
export function addressOnceClosed(id: string): string {
  return `closed-${id}${NOBODYS}`;
}

/** Whether an address is one of those. Nobody may take one for themself: the account it belongs to could then never close. */
export function isClosedAddress(email: string): boolean {
  return email.endsWith(NOBODYS);
}

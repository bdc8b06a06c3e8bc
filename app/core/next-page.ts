/** The address of something that comes first, which leads on to where the person wanted to go. */
export function withNext(address: string, next: string | undefined): string {
  return next === undefined ? address : `${address}?next=${encodeURIComponent(next)}`;
}

/** For somebody who has no account: to make one, then add the organisation, then back to where they were. */
export function registerThen(page: string): string {
  return withNext("/register", withNext("/supplier/register", page));
}

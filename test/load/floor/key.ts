/** By what the floor knows a request. */
export function keyOf(method: string, path: string, cookie: string): string {
  return `${method} ${path} ${cookie}`;
}

/** An answer as it came, for tests that look at its head. */
export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly cookies: readonly string[];
  readonly body: string;
}

export interface Asked {
  readonly method?: "GET" | "POST";
  readonly cookie?: string | undefined;
  /** By name; what is left out is not sent. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
}

/** Asks one address of a portal on this machine, and follows nothing. */
export async function hear(url: string, { method = "GET", cookie, headers = {}, form }: Asked = {}): Promise<Heard> {
  const answer = await fetch(url, {
    method,
    redirect: "manual",
    headers: { "accept-encoding": "identity", ...headers, ...(cookie === undefined ? {} : { cookie }) },
    ...(method === "POST" ? { body: new URLSearchParams(form) } : {}),
  });
  const { status } = answer;
  return { status, headers: answer.headers, cookies: answer.headers.getSetCookie(), body: await answer.text() };
}

/** A form of a portal's own page, sent as a browser sends it. */
export function post(
  origin: string,
  path: string,
  form: Readonly<Record<string, string>>,
  { address, cookie }: { readonly address?: string; readonly cookie?: string } = {},
): Promise<Heard> {
  const headers = { origin, ...(address === undefined ? {} : { "x-forwarded-for": address }) };
  return hear(origin + path, { method: "POST", headers, form, cookie });
}

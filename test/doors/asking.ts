import { decode } from "turbo-stream";

/** One question to the portal, as a browser or a program would put it. */
export interface Question {
  readonly method: string;
  /** The page's address, with the words after `?`. */
  readonly path: string;
  /** As a page, as its data (Remix single fetch), or as the part of the data that one door makes. */
  readonly form: "page" | "data" | "part";
  /** `routes/council/lists/list`, for a part. */
  readonly routeId: string;
  readonly body?: URLSearchParams | FormData | undefined;
  /** Where it says it comes from; the portal itself unless said, nowhere where null. */
  readonly origin?: string | null;
}

export interface Answer {
  /** A redirect that is told as data has the status that the page would have. */
  readonly status: number;
  readonly location: string | undefined;
  readonly headers: Headers;
  readonly text: string;
  /** What the loaders sent, by door; undefined for a page. */
  readonly data: unknown;
}

export async function ask(portal: string, question: Question, cookie: string | undefined): Promise<Answer> {
  const { method, body, form, origin = portal } = question;
  const headers: Record<string, string> = { "accept-encoding": "identity" };
  if (cookie !== undefined) headers["cookie"] = cookie;
  if (!["GET", "HEAD"].includes(method) && origin !== null) headers["origin"] = origin;
  const answer = await fetch(portal + addressOf(question), { method, headers, body: body ?? null, redirect: "manual" });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const plain = {
    status: answer.status,
    location: answer.headers.get("location") ?? undefined,
    headers: answer.headers,
    text: bytes.toString("utf8"),
  };
  if (form === "page" || !(answer.headers.get("content-type") ?? "").startsWith("text/x-script")) {
    return { ...plain, data: undefined };
  }
  const data = await decoded(bytes);
  const redirect = redirectIn(data);
  return redirect === undefined
    ? { ...plain, data }
    : { ...plain, status: redirect.status, location: redirect.to, data };
}

function addressOf({ path, form, routeId }: Question): string {
  if (form === "page") return path;
  const [address = "", search] = path.split("?");
  const data = address === "/" ? "/_root.data" : `${address}.data`;
  const words = [search, form === "part" ? `_routes=${encodeURIComponent(routeId)}` : undefined];
  const asked = words.filter((word) => word !== undefined).join("&");
  return asked === "" ? data : `${data}?${asked}`;
}

const redirected = Symbol("redirected");

async function decoded(bytes: Buffer): Promise<unknown> {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new Uint8Array(bytes));
      controller.close();
    },
  });
  const { value, done } = await decode(stream, {
    plugins: [
      (type, ...rest) => {
        if (type === "SingleFetchRedirect") return { value: { [redirected]: rest[0] } };
        if (["ErrorResponse", "SanitizedError"].includes(type)) return { value: { [type]: rest } };
        if (type === "SingleFetchClassInstance") return { value: rest[0] };
        return type === "SingleFetchFallback" ? { value: undefined } : false;
      },
    ],
  });
  await done;
  return value;
}

/** A loader's redirect is marked as one; an action's is the whole answer. */
function redirectIn(data: unknown): { status: number; to: string } | undefined {
  if (data === null || typeof data !== "object") return undefined;
  const found = (redirected in data ? data[redirected] : data) as { redirect?: unknown; status?: unknown };
  if (typeof found.redirect !== "string" || typeof found.status !== "number") return undefined;
  return { status: found.status, to: found.redirect };
}

import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import type { z } from "zod";
import type { FormState, FormValues } from "~/core/form-state";

/** Larger than any page of ours posts; files go by another way. */
const mostBytes = 1_000_000;

export type ReadForm<Value> =
  | { readonly ok: true; readonly value: Value; readonly state: FormState }
  | { readonly ok: false; readonly state: FormState };

/** Reads a posted form, checks it, and keeps everything typed for the page to show again. */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ReadForm<z.output<Schema>>> {
  return checkForm(await readFields(request), schema);
}

export function checkForm<Schema extends z.ZodType>(values: FormValues, schema: Schema): ReadForm<z.output<Schema>> {
  const parsed = schema.safeParse(values);
  // A password is never shown again, so it never goes back to the browser.
  const shown = { ...values, password: undefined };
  if (parsed.success) return { ok: true, value: parsed.data, state: { values: shown, errors: [] } };
  const errors = parsed.error.issues.map((issue) => ({ field: issue.path.join("-"), message: issue.message }));
  const first = errors.filter(({ field }, index) => errors.findIndex((error) => error.field === field) === index);
  return { ok: false, state: { values: shown, errors: first } };
}

async function readFields(request: Request): Promise<FormValues> {
  return fieldsOf(await readBody(request, mostBytes));
}

/** What is too much is read on to here and thrown away, so that the person sees why and not a broken line. */
const mostRead = 20_000_000;

/** The whole body of a posted form as it came, for a door that needs it before its fields. */
export async function readBody(request: Request, most: number): Promise<string> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) {
    throw new Response("This address takes forms only", { status: 415 });
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  if (request.body !== null) {
    for await (const chunk of Readable.fromWeb(request.body as ReadableStream<Uint8Array>)) {
      bytes += (chunk as Uint8Array).byteLength;
      if (bytes <= most) chunks.push(chunk as Uint8Array);
      else if (bytes > mostRead) break;
    }
  }
  if (bytes > most) throw new Response("That is more than this page takes", { status: 413 });
  return Buffer.concat(chunks).toString("utf8");
}

export function fieldsOf(body: string): FormValues {
  const values: FormValues = {};
  for (const [name, typed] of new URLSearchParams(body)) {
    // PostgreSQL keeps no NUL, and a browser sends line ends as CR LF.
    const value = typed.replaceAll("\u0000", "").replaceAll("\r\n", "\n");
    const earlier = values[name];
    if (earlier === undefined) values[name] = value;
    else values[name] = Array.isArray(earlier) ? [...earlier, value] : [earlier, value];
  }
  return values;
}

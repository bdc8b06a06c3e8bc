import { randomUUID } from "node:crypto";
import { parse } from "node-html-parser";

/** A bidder who only knows addresses and forms: what the server answers is what they believe. */
export interface Bidder {
  readonly cookie: string;
  readonly bidId: string;
  readonly criterionId: string;
}

export type Acknowledged =
  | { readonly act: "submit"; readonly bidId: string; readonly versionId: string; readonly key: string }
  | {
      readonly act: "save";
      readonly bidId: string;
      readonly criterionId: string;
      readonly answer: string;
      readonly version: number;
    };

/** Submits the bid. Undefined when the server did not say yes. */
export async function submit(origin: string, bidder: Bidder): Promise<Acknowledged | undefined> {
  const address = `/supplier/bids/${bidder.bidId}/submit`;
  const page = await read(origin, bidder, address);
  const key = randomUUID();
  const to = await post(origin, bidder, address, {
    declaration: "yes",
    key,
    draftVersion: hidden(page, "draftVersion"),
  });
  const versionId = /^\/supplier\/receipts\/([0-9a-f-]{36})$/u.exec(to ?? "")?.[1];
  return versionId === undefined ? undefined : { act: "submit", bidId: bidder.bidId, versionId, key };
}

/** Saves one answer with words that nobody else writes. */
export async function save(origin: string, bidder: Bidder): Promise<Acknowledged | undefined> {
  const { bidId, criterionId } = bidder;
  const address = `/supplier/bids/${bidId}/answers/${criterionId}`;
  const version = hidden(await read(origin, bidder, address), "version");
  const answer = `We keep our word ${randomUUID()}`;
  const to = await post(origin, bidder, address, { answer, version });
  if (to !== `/supplier/bids/${bidId}`) return undefined;
  return { act: "save", bidId, criterionId, answer, version: Number(version) + 1 };
}

async function read(origin: string, { cookie }: Bidder, address: string): Promise<string> {
  const answer = await fetch(origin + address, { headers: { cookie } });
  const page = await answer.text();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return page;
}

async function post(
  origin: string,
  { cookie }: Bidder,
  address: string,
  fields: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const answer = await fetch(origin + address, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { cookie, origin },
    redirect: "manual",
  });
  await answer.arrayBuffer();
  return answer.status === 303 ? (answer.headers.get("location") ?? undefined) : undefined;
}

function hidden(page: string, name: string): string {
  const value = parse(page).querySelector(`input[type=hidden][name=${name}]`)?.getAttribute("value");
  if (value === undefined) throw new Error(`The page has no ${name}`);
  return value;
}

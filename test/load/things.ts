import { randomBytes, randomUUID } from "node:crypto";
import { parse } from "node-html-parser";
import { listAddresses } from "../support/site-map";
import type { Ground } from "./ground";
import type { Sent, Visitor } from "./press";

export const names = ["noticeboard", "taskList", "scorePage", "scoreSave", "upload", "bidSubmit"] as const;
export type Name = (typeof names)[number];

/** What each is measured against. */
export const floors = {
  noticeboard: "cached",
  taskList: "react+pg",
  scorePage: "react+pg",
  scoreSave: "pg",
  upload: "disk",
  bidSubmit: "pg",
} as const satisfies Record<Name, string>;

/** One thing that is measured, as it is asked of the portal and of the floor alike. */
export interface Thing {
  readonly name: Name;
  readonly wanted: 200 | 303;
  /** Of each connection: its page, and the cookie it comes with. */
  readonly places: readonly { readonly path: string; readonly cookie: string }[];
  /** Whoever stands behind the connections, knowing what the portal's pages say now. */
  readonly visitors: (origin: string, connections: number) => Promise<Visitor[]>;
  /** For a page: its door, what the address gives it, and how many rows it must show. */
  readonly page?: { readonly file: string; readonly params: Record<string, string>; readonly rows: RowsOnPage };
  /** Requests a connection may send in one round. */
  readonly mostEach?: number;
}

export interface RowsOnPage {
  readonly selector: string;
  readonly count: number | "some";
}

/** The page of what is open: its own address where there is one, else the home page shows it. */
const noticeboardPath = listAddresses().some(({ pattern }) => pattern === "/noticeboard") ? "/noticeboard" : "/";

const fileBytes = 206 * 1024;

export function thingsOn(ground: Ground, origin: string): Record<Name, Thing> {
  const { applicant, scorers, uploaders, submitters } = ground;
  const scoring = scorers.map(({ competitionId, criterionId, bidId, cookie }) => ({
    path: `/council/competitions/${competitionId}/score/${criterionId}/${bidId}`,
    cookie,
  }));
  const [scorer] = scorers;
  if (scorer === undefined) throw new Error("Nobody scores");
  const { competitionId, criterionId, bidId } = scorer;
  return {
    noticeboard: page("noticeboard", [{ path: noticeboardPath, cookie: "" }], {
      file: fileOf(noticeboardPath),
      params: {},
      rows: { selector: "main li a", count: "some" },
    }),
    taskList: page(
      "taskList",
      [{ path: `/supplier/applications/${applicant.applicationId}`, cookie: applicant.cookie }],
      {
        file: fileOf("/supplier/applications/:applicationId"),
        params: { applicationId: applicant.applicationId },
        rows: { selector: 'main a[href*="/lines/"]:not([href$="/new"])', count: applicant.lines },
      },
    ),
    scorePage: page("scorePage", scoring, {
      file: fileOf("/council/competitions/:competitionId/score/:criterionId/:bidId"),
      params: { competitionId, criterionId, bidId },
      rows: { selector: "main input[type=radio]", count: 6 },
    }),
    scoreSave: {
      name: "scoreSave",
      wanted: 303,
      places: scoring,
      visitors: (from, connections) =>
        each(scoring, connections, async (place) => {
          let version = Number(hidden(await read(from, place), "version"));
          return {
            send: () => form(origin, place, { score: 3, comment: sentence(version), version }),
            hear: (status) => (version += status === 303 ? 1 : 0),
          };
        }),
    },
    upload: {
      name: "upload",
      wanted: 303,
      places: uploaders.map((each) => ({ path: `/supplier/bids/${each.bidId}/files`, cookie: each.cookie })),
      mostEach: 24,
      visitors: (_from, connections) =>
        each(uploaders, connections, ({ bidId: id, cookie }) => ({
          send: () => fileForm(origin, { path: `/supplier/bids/${id}/files`, cookie }),
          hear: () => undefined,
        })),
    },
    bidSubmit: {
      name: "bidSubmit",
      wanted: 303,
      places: submitters.map((each) => ({ path: `/supplier/bids/${each.bidId}/submit`, cookie: each.cookie })),
      visitors: (from, connections) =>
        each(submitters, connections, async ({ bidId: id, cookie }) => {
          const place = { path: `/supplier/bids/${id}/submit`, cookie };
          const draftVersion = hidden(await read(from, place), "draftVersion");
          return {
            send: () => form(origin, place, { declaration: "yes", key: randomUUID(), draftVersion }),
            hear: () => undefined,
          };
        }),
    },
  };
}

interface Place {
  readonly path: string;
  readonly cookie: string;
}

function page(name: Name, places: readonly Place[], shown: NonNullable<Thing["page"]>): Thing {
  return {
    ...{ name, places, page: shown },
    wanted: 200,
    visitors: (_from, connections) =>
      each(places, connections, (place) => ({ send: () => ({ method: "GET", body: "", ...headed(place) }) })),
  };
}

async function each<Item>(
  items: readonly Item[],
  connections: number,
  make: (item: Item) => Visitor | Promise<Visitor>,
): Promise<Visitor[]> {
  const visitors: Visitor[] = [];
  for (let place = 0; place < connections; place += 1) {
    const item = items[place % items.length];
    if (item === undefined) throw new Error("Nobody is there");
    visitors.push(await make(item));
  }
  return visitors;
}

/** Signed-in pages are asked for as they are; what compressing them costs is the same for whoever does it. */
function headed({ path, cookie }: Place): Pick<Sent, "path" | "headers"> {
  return { path, headers: cookie === "" ? {} : { cookie } };
}

function form(origin: string, place: Place, fields: Readonly<Record<string, string | number>>): Sent {
  const { path, headers } = headed(place);
  const body = new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)]));
  return {
    ...{ path, method: "POST" },
    headers: { ...headers, origin, "content-type": "application/x-www-form-urlencoded" },
    body: body.toString(),
  };
}

const filler = randomBytes(fileBytes).toString("latin1").replaceAll("\n", " ").slice(0, fileBytes);

/** A PDF of that size that nobody has sent before. */
function fileForm(origin: string, place: Place): Sent {
  const { path, headers } = headed(place);
  const boundary = `----${randomUUID()}`;
  const start = `%PDF-1.4\n% ${randomUUID()}\n`;
  const content = start + filler.slice(start.length);
  const body =
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="plan ${randomUUID()}.pdf"\r\n` +
    `Content-Type: application/pdf\r\n\r\n${content}\r\n--${boundary}--\r\n`;
  return {
    ...{ path, method: "POST" },
    headers: { ...headers, origin, "content-type": `multipart/form-data; boundary=${boundary}` },
    body: Buffer.from(body, "latin1"),
  };
}

function sentence(version: number): string {
  return `Page ${version} names the lead, the steps and who is told within the hour.`;
}

export async function read(origin: string, { path, cookie }: Place): Promise<string> {
  const answer = await fetch(origin + path, { headers: { cookie } });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return text;
}

function hidden(text: string, name: string): string {
  const value = parse(text).querySelector(`input[type=hidden][name=${name}]`)?.getAttribute("value");
  if (value === undefined) throw new Error(`The page has no ${name}`);
  return value;
}

function fileOf(pattern: string): string {
  const found = listAddresses().find((address) => address.pattern === pattern);
  if (found === undefined) throw new Error(`${pattern} is not in the site map`);
  return found.file;
}

/** The doors whose pages the floor renders. */
export function doorsOfPages(): string[] {
  return [
    fileOf("/supplier/applications/:applicationId"),
    fileOf("/council/competitions/:competitionId/score/:criterionId/:bidId"),
  ];
}

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { makeServer } from "~/processes/server";
import type { Services } from "~/platform/services";

/** A portal of one page, which says from where it was asked and what it was asked for. */
const build = {
  entry: { module: {} },
  routes: {
    here: {
      id: "here",
      path: "/here",
      module: {
        loader: ({ request, context }: LoaderFunctionArgs) =>
          Response.json({
            address: context.address,
            forwardedHost: request.headers.get("x-forwarded-host"),
            url: request.url,
          }),
        action: ({ request }: LoaderFunctionArgs) => Response.json({ url: request.url }),
      },
    },
    elsewhere: { id: "elsewhere", path: "*", module: { loader: () => new Response(null, { status: 404 }) } },
  },
  assets: { entry: { module: "", imports: [] }, routes: {}, url: "", version: "" },
  publicPath: "/",
  assetsBuildDirectory: "",
  future: { v3_singleFetch: true },
  isSpaMode: false,
} as unknown as ServerBuild;

const services = {
  portal: { publicUrl: "https://market.example.org", demonstration: false },
  log: pino({ level: "silent" }),
} as unknown as Services;

async function askFrom(trustedProxies: number, headers: Record<string, string>): Promise<unknown> {
  return (await ask("/here", { headers }, trustedProxies)).json();
}

async function ask(path: string, init: RequestInit = {}, trustedProxies = 0): Promise<Response> {
  const app = makeServer({
    services,
    build,
    assets: (_request, _response, next) => next(),
    development: false,
    trustedProxies,
    isStopping: () => false,
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, init);
    return new Response(await answer.text(), { status: answer.status, headers: answer.headers });
  } finally {
    server.close();
  }
}

describe("where a request comes from", () => {
  const forwarded = "203.0.113.66, 198.51.100.7, 192.0.2.1";

  it.each([
    [0, forwarded, "127.0.0.1"],
    [1, forwarded, "192.0.2.1"],
    [2, forwarded, "198.51.100.7"],
    [1, undefined, "127.0.0.1"],
  ])("behind %i proxies of one's own, forwarded for %s, is %s", async (proxies, header, address) => {
    const headers: Record<string, string> = header === undefined ? {} : { "x-forwarded-for": header };
    expect(await askFrom(proxies, headers)).toMatchObject({ address });
  });

  it("is the portal's own address, whatever the proxy passes on", async () => {
    expect(await askFrom(0, {})).toMatchObject({ url: "http://market.example.org/here" });
    const origin = "https://market.example.org";
    const posted = await ask("/here", { method: "POST", headers: { origin } });
    expect(posted.status).toBe(200);
    expect((await ask("/here", { method: "POST", headers: { origin: "https://evil.example" } })).status).toBe(403);
  });

  it("never changes where the portal is", async () => {
    expect(await askFrom(1, { "x-forwarded-host": "evil.example" })).toMatchObject({ forwardedHost: null });
  });
});

describe("a request that no page of ours makes", () => {
  it.each(["/%", "/lists/%ZZ", "/lists/%ff", "/here?to=%00", "/%E0%A4%A"])("to %s is not found", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each(["/here?_data=routes%2Fhere", "/here?%5Fdata=x", "/here?_data"])(
    "to %s is as to the page itself",
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ url: "http://market.example.org/here" });
    },
  );

  it("to a page with other queries beside keeps those", async () => {
    expect(await (await ask("/here?q=a%26b&_data=x&after=1")).json()).toMatchObject({
      url: "http://market.example.org/here?q=a%26b&after=1",
    });
  });

  it.each(["PUT", "DELETE", "PATCH", "OPTIONS"])("by %s is told what the address can do", async (method) => {
    const answer = await ask("/here", { method });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
  });
});

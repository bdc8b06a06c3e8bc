import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { fewAtATime } from "../support/few-at-a-time";
import { cookieOf } from "../support/knocking";
import { actsTo, isOfPrice, placesFor, type Phase } from "./canary/after-opening";
import { patternsLeftOut, questionsFor, questionsWhereOpened } from "./canary/addresses";
import { compareWorlds, recordLeft } from "./canary/comparison";
import { difference, likeness, lineOf, walk } from "./canary/crawl";
import { onDatabase } from "./canary/database";
import { knownIn, type Known } from "./canary/known";
import { amountMarker, finderOf, wordMarker } from "./canary/markers";
import { startWorlds, type Worlds } from "./canary/worlds";

/**
 * Markers stand in answers, prices, pledges, file names and files of bids; everyone who is no bidder goes through
 * every address with real ids and looks for them (safety.md §6, domain.md §11 and §13).
 */
let worlds: Worlds;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

beforeAll(async () => {
  worlds = await startWorlds({ serverUrl: inject("serverUrl"), templateName: inject("templateName") });
});
afterAll(() => worlds.stop());

/** What is known now in the competition that is opened: of the bids that stay closed, the late one. */
function placeOpened({ ground, bids, places: [, closed], withBids }: Worlds): Promise<Known> {
  const { birch } = ground.suppliers;
  const guessed = bids.filter((bid) => bid.contest === ground.closed && (bid.opens || bid.supplier === birch));
  return onDatabase(withBids.databaseUrl, (test) => knownIn(test, closed, ground.closed, guessed));
}

describe("what the crawl looks for", () => {
  const word = wordMarker("Q1", "a word", "kw0123456789abcdef01");
  const amount = amountMarker("PRICE", "a price", 71_234_567_891);
  const find = finderOf([word, amount]);

  it.each([
    ["kw0123456789abcdef01", word],
    ["KW0123456789ABCDEF01", word],
    [`"${Buffer.from('{"answer":"kw0123456789abcdef01."}').toString("base64")}"`, word],
    [`"${Buffer.from('{"answers":"kw0123456789abcdef01."}').toString("base64url")}"`, word],
    [`"${Buffer.from('{"answered":"kw0123456789abcdef01."}').toString("base64")}"`, word],
    [`\\x${Buffer.from("so kw0123456789abcdef01").toString("hex")}`, word],
    ["71234567891", amount],
    ["£712,345,678.91", amount],
    ["712345678.91", amount],
    ["?price=712%2C345%2C678.91", amount],
    [Buffer.from("pence:71234567891").toString("base64"), amount],
  ])("is seen in %s", (text, marker) => {
    expect(find(`<p>${text}</p>`)).toEqual([marker]);
  });

  it.each([
    "7123456789:01a2b3c4-0000-7000-8000-712345678910",
    "/theme/" + "7123456789".repeat(6) + "abcd.css",
    "at 1712345678910",
  ])("is not what an id, a hash or a moment holds by chance: %s", (text) => {
    expect(finderOf([amountMarker("QUANTITY", "a quantity", 712_345_678)])(text)).toEqual([]);
  });

  it.each(["7123456", "7123456.78", "712345678,", "id7123456", "7,123,456.78"])("is a quantity: %s", (text) => {
    const quantity = amountMarker("QUANTITY", "a quantity", 712_345_678);
    expect(finderOf([quantity])(`"${text}"`)).toEqual([quantity]);
  });

  it("is not what the asker said", () => {
    expect(find("/council/suppliers?q=kw0123456789abcdef01", "/council/suppliers?q=kw0123456789abcdef01")).toEqual([]);
    expect(find("£712,345,679.91 and kw0123456789abcdef02")).toEqual([]);
  });

  it("is also a page that differs in more than its key and its moment", () => {
    const id = (last: string) => `01a2b3c4-0000-7000-8000-00000000000${last}`;
    const world = {
      origin: "http://localhost:1",
      began: 1_795_000_000_000,
      isShared: (known: string) => known === id("1"),
    };
    const shown = (text: string) => likeness({ status: 200, text }, world);
    const page = shown(`http://localhost:1/a 1795000000123 ${id("1")} ${id("2")}`);
    expect(difference(page, shown(`http://localhost:1/a 1795000000456 ${id("1")} ${id("3")}`))).toBeUndefined();
    expect(difference(page, shown(`http://localhost:1/a 1795000000456 ${id("3")} ${id("3")}`))).toBeDefined();
    expect(difference(page, `${page} 1 bid`)).toBeDefined();
  });
});

describe("before the opening", () => {
  it("nobody but the bidder finds anything, and every page is the same with and without bids", async () => {
    const { walks, differences, asked } = await compareWorlds(worlds);
    for (const each of walks) say(lineOf(each));
    say(`${asked.length} answers compared, ${differences.length} of them different with and without bids`);
    expect(walks.flatMap(({ hits }) => hits)).toEqual([]);
    expect(walks.flatMap(({ failures }) => failures)).toEqual([]);
    expect(differences).toEqual([]);
    expect(walks.filter(({ pages }) => pages < 10).map(({ name }) => name)).toEqual([]);
    expect(patternsLeftOut(asked)).toEqual([]);
    const auditor = worlds.crawlers.find(({ name }) => name === "AU");
    if (auditor === undefined) throw new Error("Nobody is the auditor");
    const [left, twin] = [
      await recordLeft(worlds.withBids.url, auditor),
      await recordLeft(worlds.without.url, auditor),
    ];
    expect(left.length).toBeGreaterThan(100);
    expect(left).toEqual(twin);
  });

  it("the bidder finds everything by the same crawl", async () => {
    const { bids, places, ground, withBids } = worlds;
    const [known] = places;
    for (const [name, supplier] of Object.entries(ground.suppliers)) {
      const own = bids.filter((bid) => bid.supplier === supplier);
      if (own.length === 0) continue;
      const planted = own.flatMap(({ markers }) => markers);
      const cookie = await onDatabase(withBids.databaseUrl, (test) => cookieOf(test, supplier));
      const each = own.map(({ contest, bidId, documentIds }) => ({
        ...{ ...known, competitionId: [contest.competitionId], bidId: [bidId], documentId: documentIds },
        criterionId: Object.values(contest.criteria),
      }));
      const questions = each.flatMap((place) => questionsFor("supplier", [place], []));
      const theirs = questions.filter(({ pattern }) => pattern.startsWith("/supplier"));
      const walked = await walk(withBids.url, { name: `SA ${name}`, cookie }, theirs, finderOf(planted));
      say(`${lineOf(walked)}: ${walked.found.size} of ${planted.length} markers found`);
      expect(planted.filter((marker) => !walked.found.has(marker)).map((marker) => marker.name)).toEqual([]);
    }
  });

  it("the mail names no file and says nothing of a bid, and none of it is to a council", async () => {
    const { bids, ground, withBids, without } = worlds;
    const { mail, databaseUrl } = withBids;
    const addresses = await onDatabase(databaseUrl, async ({ ownerPool }) => {
      const { rows } = await ownerPool.query<{ id: string; email: string }>("select id, email from people");
      return new Map(rows.map(({ id, email }) => [id, email]));
    });
    const { alder, birch, cedar, elm } = ground.suppliers;
    const received = [alder, alder, alder, alder, cedar, cedar, elm];
    for (const { personId } of received) await mail.take(addresses.get(personId) ?? "", /^Bid received/u);
    for (const { personId } of [cedar, cedar]) await mail.take(addresses.get(personId) ?? "", /^Bid withdrawn/u);
    await mail.take(addresses.get(birch.personId) ?? "", /^Your bid came too late/u);
    const find = finderOf(bids.flatMap(({ markers, replaced }) => [...markers, ...replaced]));
    const found = mail.arrived.flatMap(({ subject, text }) => find(`${subject}\n${text}`));
    say(`${mail.arrived.length} mails, ${found.length} hits`);
    expect(found).toEqual([]);
    const suppliers = Object.values(ground.suppliers).map(({ personId }) => addresses.get(personId));
    expect(mail.arrived.filter(({ to }) => to.some((address) => !suppliers.includes(address)))).toEqual([]);
    expect(without.mail.arrived).toEqual([]);
  });
});

describe("after the opening", () => {
  it.each<[Phase, "ALL" | "PRICE"]>([
    ["OPENED", "ALL"],
    ["DECLARED", "ALL"],
    ["LOCKED", "PRICE"],
    ["RANKED", "ALL"],
    ["AWARD_APPROVED", "PRICE"],
  ])("%s: each finds what §11 gives them, and nothing else", async (phase, about) => {
    const { bids, crawlers, ground, places, withBids } = worlds;
    await onDatabase(withBids.databaseUrl, (test) => actsTo[phase](test, ground, bids));
    const everything = bids.flatMap(({ markers, replaced }) => [...markers, ...replaced]);
    const opened = bids.filter(({ opens }) => opens).flatMap(({ markers }) => markers);
    const find = finderOf(everything);
    const inside = questionsWhereOpened(await placeOpened(worlds), about, phase === "DECLARED");
    // Everyone else goes through all they have once, when there is most to find.
    const people = crawlers.filter(({ audience }) => audience === "council" || phase === "RANKED");
    const walks = await fewAtATime(
      people.map((crawler) => () => {
        const questions =
          crawler.audience === "council" ? inside : questionsFor(crawler.audience, [places[1], places[2]], []);
        return walk(withBids.url, crawler, questions, find);
      }),
    );
    for (const each of walks) {
      const may = placesFor(each.name, phase);
      const allowed = opened.filter(({ place }) => may.has(place));
      const strange = [...each.found].filter((marker) => !allowed.includes(marker));
      const missing = allowed.filter(
        (marker) => (about === "ALL" || isOfPrice(marker.place)) && !each.found.has(marker),
      );
      say(`${phase}: ${lineOf(each)}, of ${allowed.length} markers allowed and ${strange.length} others`);
      expect.soft(each.hits.filter((hit) => strange.some(({ name }) => hit.endsWith(`tells ${name}`)))).toEqual([]);
      expect.soft(missing.map(({ name }) => `${each.name} does not find ${name}`)).toEqual([]);
      expect.soft(each.failures).toEqual([]);
    }
  });

  it("and no process has logged an error", () => {
    expect([...worlds.without.errors, ...worlds.withBids.errors]).toEqual([]);
  });
});

import { fewAtATime } from "../../support/few-at-a-time";
import { isAudit, questionsFor, type Question } from "./addresses";
import { ask, difference, likeness, together, walk, type Walk } from "./crawl";
import { finderOf } from "./markers";
import type { Crawler } from "./people";
import type { Worlds } from "./worlds";

/** Who may read the record of what happened. */
const recordReaders = /^(AU|PO|LE)\b/u;
/** Evaluators who are alike before the opening, and an officer like the first. */
const alike = /^(EV [23]|EV silent|EV stray|EV waiting|PO silent)$/u;

export interface Comparison {
  readonly walks: readonly Walk[];
  /** A sentence for each answer that is not the same in both worlds. */
  readonly differences: readonly string[];
  readonly asked: readonly Question[];
}

/** The crawl before the opening, in both worlds at once: what it finds, and where they differ. */
export async function compareWorlds(worlds: Worlds): Promise<Comparison> {
  const { crawlers, bids, places, ground } = worlds;
  const find = finderOf(bids.flatMap(({ markers, replaced, facts }) => [...markers, ...replaced, ...facts]));
  const [bid] = bids;
  const words = [bid?.bidId ?? "", ground.open.competitionId, bid?.markers[0]?.forms[0] ?? ""];
  const differences: string[] = [];
  const asked: Question[] = [];
  const shared = new Set(places.flatMap((known) => Object.values(known).flat()));
  const people = crawlers.filter(({ name }) => !alike.test(name));

  const walkBoth = (crawler: Crawler, questions: readonly Question[], isShared: (id: string) => boolean) => {
    asked.push(...questions);
    const [one, other] = [worlds.withBids, worlds.without].map(({ url }) => ({
      ...{ origin: url, began: ground.now.getTime() },
      isShared,
    }));
    return walk(worlds.withBids.url, crawler, questions, find, async ({ path }, answer) => {
      const twin = await ask(worlds.without.url, path, crawler.cookie);
      if (one === undefined || other === undefined) return;
      const apart = difference(likeness(answer, one), likeness(twin, other));
      if (apart !== undefined) differences.push(`${crawler.name}: ${path} has ${apart}`);
    });
  };
  // First the record, in which nothing has been written since the worlds parted: it is the same to the last id.
  const records = new Map<Crawler, Walk>();
  for (const crawler of people.filter(({ name }) => recordReaders.test(name))) {
    const questions = questionsFor(crawler.audience, places, words).filter(isAudit);
    records.set(crawler, await walkBoth(crawler, questions, () => true));
  }
  const walks = await fewAtATime(
    people.map((crawler) => async () => {
      const record = records.get(crawler);
      const questions = questionsFor(crawler.audience, places, words);
      const rest = record === undefined ? questions : questions.filter((question) => !isAudit(question));
      const walked = await walkBoth(crawler, rest, (id) => shared.has(id));
      return record === undefined ? walked : together(record, walked);
    }),
  );
  return { walks, differences, asked };
}

/**
 * What the crawl itself left in the record of a council, without the times: a denial may not depend on a bid either. In
 * the order of words, since several people were sent away at once.
 */
export async function recordLeft(origin: string, auditor: Crawler): Promise<string[]> {
  const { text } = await ask(origin, "/council/audit.csv", auditor.cookie);
  return text
    .split("\r\n")
    .map((row) => row.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/u, "when"))
    .filter((row) => row.startsWith("when,DENIAL"))
    .sort();
}

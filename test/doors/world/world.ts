import type { Instant } from "~/core/time";
import type { FileStore } from "~/platform/file-store.server";
import { nameSettings } from "~/features/bids/commands/draft.server";
import { findBid } from "~/features/bids/queries/drafts.server";
import { contextOf } from "../../support/context";
import type { TestDatabase } from "../../support/database";
import { lives, type Phase } from "../columns";
import {
  closedContest,
  openContest,
  submittedBid,
  unpublishedContest,
  writtenBid,
  type Contest,
  type Stage,
} from "./competitions";
import { done } from "./done";
import { evaluatedContest } from "./evaluated";
import { idsOf } from "./ids";
import { makeMarket } from "./market";
import type { Made, World } from "./made";
import { cookiesOf, makePeople, personsOf } from "./people";

/** Built by the commands themselves, once; nobody moves a clock. */
export async function makeWorld(test: TestDatabase, store: FileStore, now: Instant): Promise<World> {
  const people = await makePeople(test);
  const market = await makeMarket(test, people, { store, now });
  const stage = { test, people, market, store, now };
  const contests = {} as Record<Phase<"competition">, Contest>;
  for (const phase of lives.competition) contests[phase] = await contestIn(stage, phase);
  const made: Made = { ...stage, contests, untouched: await openContest(stage, "untouched") };
  return { cookies: await cookiesOf(test, people), persons: personsOf(people), ids: await idsOf(made) };
}

async function contestIn(stage: Stage, phase: Phase<"competition">): Promise<Contest> {
  switch (phase) {
    case "draft":
    case "sent":
    case "cleared":
      return unpublishedContest(stage, phase);
    case "published":
      return begunContest(stage);
    case "closed":
      return closedContest(stage, phase);
    default:
      return evaluatedContest(stage, phase);
  }
}

/**
 * The supplier has submitted a bid in the first lot and writes one in the second, without having said for which setting;
 * the rival has submitted.
 */
async function begunContest(stage: Stage): Promise<Contest> {
  const contest = await openContest(stage, "published");
  const submitted = await submittedBid(stage, contest, { supplier: "SA", lot: 0 });
  const written = await writtenBid(stage, contest, { supplier: "SA", lot: 1 });
  const writer = contextOf(stage.test.db, stage.people.SA, contest.biddingAt);
  const draft = await findBid(writer, written);
  done(await nameSettings(writer, written, { settings: [], version: draft?.settingsVersion ?? 0 }));
  const rivals = await submittedBid(stage, contest, { supplier: "rival", lot: 0 });
  return { ...contest, bids: [submitted, written, rivals] };
}

import pg from "pg";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { ApplicationId, BidId, CompetitionId, CriterionId } from "~/core/id";
import { startSession } from "~/features/accounts/sessions.server";
import { attachDocument } from "~/features/bids/commands/files.server";
import { openFileStore } from "~/platform/file-store.server";
import { openDatabase, openPool } from "~db/client.server";
import { seedDemonstration } from "~db/seed/demonstration";
import { readyBids } from "../faults/bids-in-the-making";
import { contextOf } from "../support/context";
import type { TestDatabase } from "../support/database";
import { authorityWithLead } from "../support/people";
import { declaredEvaluation } from "../support/scenarios/evaluation";
import { childrensHomesList, openRound, readyLine } from "../support/scenarios/lists";
import { newHome, newSupplier } from "../support/scenarios/suppliers";
import { pdf, uploaded } from "../support/test-files";

/** Somebody with a bid of theirs that stays open. */
export interface BidOf {
  readonly cookie: string;
  readonly bidId: BidId;
}

export interface ScoreOf {
  readonly cookie: string;
  readonly competitionId: CompetitionId;
  readonly criterionId: CriterionId;
  readonly bidId: BidId;
}

/** Who acts in the measurements, one a connection, each with something of their own to do. */
export interface Ground {
  readonly applicant: { readonly cookie: string; readonly applicationId: ApplicationId; readonly lines: number };
  readonly scorers: readonly ScoreOf[];
  readonly uploaders: readonly BidOf[];
  /** Each has one file on the draft already. */
  readonly submitters: readonly BidOf[];
}

export interface Given {
  readonly databaseUrl: string;
  readonly publicUrl: string;
  /** Where the server will look for files. */
  readonly filesFolder: string;
  readonly connections: number;
  readonly say: (line: string) => void;
}

const day = 24 * 60 * 60 * 1000;
const linesOfApplication = 6;

/** The demonstration, and beside it who is measured: all of it by the portal's own commands. */
export async function makeGround({ databaseUrl, publicUrl, filesFolder, connections, say }: Given): Promise<Ground> {
  await seedDemonstration(databaseUrl, { publicUrl, files: await openFileStore(filesFolder), say });
  const db = openDatabase(await openPool(databaseUrl, { role: "web", most: 4, name: "load ground" }));
  const ownerPool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const test: TestDatabase = { url: databaseUrl, db, ownerPool, drop: () => Promise.resolve() };
  try {
    say("  a supplier who applies to a list");
    const applicant = await makeApplicant(test);
    say("  a panel that scores");
    const scorers = await makeScorers(test, connections);
    say("  bidders who upload and submit");
    const bidders = await makeBidders(test, 2 * connections);
    const [uploaders, submitters] = [bidders.slice(0, connections), bidders.slice(connections)];
    const files = await openFileStore(filesFolder);
    for (const { supplier, bidId } of submitters) {
      const ctx = contextOf(db, supplier, await nowOf(test));
      const done = await attachDocument(ctx, bidId, files, await uploaded(files, "plan.pdf", pdf(bidId)));
      if (!done.ok) throw new Error(`The file was refused: ${JSON.stringify(done.refusal)}`);
    }
    return { applicant, scorers, uploaders, submitters };
  } finally {
    await db.destroy();
    await ownerPool.end();
  }
}

async function makeApplicant(test: TestDatabase): Promise<Ground["applicant"]> {
  const now = await nowOf(test);
  const lead = await authorityWithLead(test, "Harbour Council");
  const list = await childrensHomesList(test, lead);
  const roundId = await openRound(test, lead, list, {
    opensAt: new Date(now.getTime() - day),
    closesAt: new Date(now.getTime() + 30 * day),
  });
  const supplier = await newSupplier(test, { name: "Harbour Homes Ltd" });
  let applicationId: ApplicationId | undefined;
  for (let number = 1; number <= linesOfApplication; number += 1) {
    const settingId = await newHome(test, supplier, { name: `Harbour House ${number}` });
    const line = await readyLine(test, supplier, { roundId, settingId, lotId: list.lotIds[0], at: now });
    applicationId = line.applicationId;
  }
  if (applicationId === undefined) throw new Error("An application without lines");
  return { cookie: await cookieOf(test, supplier), applicationId, lines: linesOfApplication };
}

async function makeScorers(test: TestDatabase, evaluators: number): Promise<ScoreOf[]> {
  const prices = [11_850_000, 10_400_000, 13_125_000];
  const bids = prices.map((pricePence, place) => ({ name: `Provider ${place + 1} Ltd`, pricePence }));
  const { competitionId, criteria, bids: made, team } = await declaredEvaluation(test, { bids, evaluators });
  const [bid] = made;
  if (bid === undefined) throw new Error("Nobody bid");
  return Promise.all(
    team.evaluators.map(async (evaluator) => ({
      cookie: await cookieOf(test, evaluator),
      ...{ competitionId, criterionId: criteria.Q1, bidId: bid.bidId },
    })),
  );
}

async function makeBidders(test: TestDatabase, count: number) {
  const bids = await readyBids(test, count);
  return Promise.all(
    bids.map(async ({ supplier, bidId }) => ({ supplier, bidId, cookie: await cookieOf(test, supplier) })),
  );
}

async function cookieOf({ db }: TestDatabase, actor: SupplierActor | CouncilActor): Promise<string> {
  const cookie = await startSession(db, actor.personId, actor.organisationId, false);
  return cookie.split(";")[0] ?? "";
}

async function nowOf({ ownerPool }: TestDatabase): Promise<Date> {
  const { rows } = await ownerPool.query<{ now: Date }>("select portal_now() as now");
  return rows[0]?.now ?? new Date(0);
}

import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { SupplierActor } from "~/core/actor";
import type { ApplicationId, LineId, ListId, MembershipId, RoundId, SettingId } from "~/core/id";
import { calendarDateOf, type Instant } from "~/core/time";
import { listCurrentEvidence } from "~/features/suppliers/queries/evidence.server";
import { findSettings, supplierAddress } from "~/features/suppliers/queries/profiles.server";
import type { Context } from "~/platform/context";
import {
  evidenceDifferences,
  organisationDifferences,
  placeDifferences,
  type Difference,
  type EvidenceDifference,
} from "../rules/differences";
import { ceilingProblems, ceilingsIn } from "../rules/ceilings";
import { lineProblems, type LineProblem, type LineStage } from "../rules/lines";
import {
  factsIn,
  organisationFactsIn,
  settingFacts,
  type OrganisationFacts,
  type PlaceFacts,
  type SubmittedEvidence,
  type SubmittedFacts,
} from "../rules/submitted-facts";
import type { Application } from "./applications.server";
import { careAt, careIn, lineRows } from "./line-rows.server";
import type { Lot } from "./lots.server";
import { isOnList } from "./on-list.server";

/** As many as fit on one page; confirming them brings the next. */
const mostOnPage = 100;

/** A place of the actor's own organisation on a list, in a round that opens its lot. */
export interface Place {
  readonly membershipId: MembershipId;
  readonly settingId: SettingId;
  readonly settingName: string;
  readonly lot: Lot;
  /** The approved line that it rests on. */
  readonly approvedLineId: LineId;
  readonly approved: SubmittedFacts;
  /** Its line in this round, where what is offered was changed or sent. */
  readonly line: { readonly lineId: LineId; readonly version: number; readonly stage: LineStage } | undefined;
  /** When it was confirmed in this round. */
  readonly confirmedAt: Instant | null;
  /** What stands there now: of a line that waits for the council, what was sent. */
  readonly now: PlaceFacts;
  readonly differences: readonly Difference[];
  /** What keeps it from being confirmed; empty where nothing does. */
  readonly problems: readonly LineProblem[];
}

export interface Reopening {
  /** Those that are not confirmed in this round yet come first. */
  readonly places: readonly Place[];
  readonly before: OrganisationFacts;
  readonly now: OrganisationFacts;
  readonly organisation: readonly Difference[];
  readonly evidence: readonly EvidenceDifference[];
  /** When the organisation last confirmed any place in this round, and the print of what it then saw. */
  readonly confirmed: { readonly at: Instant; readonly seen: string } | undefined;
  /** A fingerprint of all this: what is confirmed is what was shown. */
  readonly print: string;
}

/**
 * What the places of the actor's own organisation on the list are now, against what the council last accepted of them.
 * Undefined where it has none in the lots of the round.
 */
export async function findReopening(
  ctx: Context<SupplierActor>,
  application: Application,
): Promise<Reopening | undefined> {
  const { applicationId } = application;
  const members = await ownPlaces(ctx, application);
  if (members.length === 0) return undefined;
  const [settings, lines, evidence, organisation, before, confirmed] = [
    await findSettings(
      ctx,
      members.map(({ settingId }) => settingId),
    ),
    await lineRows(ctx).where("line.application_id", "=", applicationId).execute(),
    await listCurrentEvidence(ctx),
    await supplierAddress(ctx, ctx.actor.organisationId),
    await lastSaid(ctx, application, members),
    await findConfirmed(ctx, applicationId),
  ];
  const today = calendarDateOf(ctx.now);
  const places = members.map((member): Place => {
    const setting = settings.find(({ settingId }) => settingId === member.settingId);
    const lot = application.lots.find(({ lotId }) => lotId === member.lotId);
    if (setting === undefined || lot === undefined) throw new Error(`Membership ${member.membershipId} has no place`);
    const approved = factsIn(member.approved);
    const line = lines.find((each) => each.settingId === member.settingId && each.lotId === member.lotId);
    const sent = line?.stage === "SUBMITTED" ? factsIn(member.sent) : undefined;
    const now = sent ?? { setting: settingFacts(setting), ...offerNow(approved, line) };
    return {
      ...{ membershipId: member.membershipId, settingId: member.settingId, settingName: setting.name, lot },
      ...{ approvedLineId: member.approvedLineId, approved, confirmedAt: member.confirmedAt },
      line: line && { lineId: line.lineId, version: line.version, stage: line.stage },
      now: { setting: now.setting, line: now.line, rates: now.rates },
      differences: placeDifferences(approved, now),
      problems:
        sent === undefined
          ? [
              ...problemsOf(now, { setting, lot }, today),
              ...ceilingProblems(now.rates, ceilingsIn(line?.ceilings ?? null), approved.rates),
            ]
          : [],
    };
  });
  const now = { organisation, header: headerNow(application, before), evidence: evidence.map(frozen) };
  const shown = { now, places: places.map(({ membershipId, line, now: facts }) => [membershipId, line, facts]) };
  return {
    ...{ places, before, now, confirmed },
    organisation: organisationDifferences(before, now),
    evidence: evidenceDifferences(before.evidence, now.evidence, today),
    print: createHash("sha256").update(JSON.stringify(shown)).digest("hex"),
  };
}

/** How many places of the actor's own organisation the round's lots hold, and how many of them are confirmed in it. */
export async function countPlaces(
  ctx: Context<SupplierActor>,
  { roundId, listId }: { readonly roundId: RoundId; readonly listId: ListId },
): Promise<{ places: number; confirmed: number }> {
  return (
    ctx.db
      .selectFrom("memberships as membership")
      .innerJoin("round_lots", "round_lots.lot_id", "membership.lot_id")
      // Asked for by itself, so that confirmations are found by their key and not all read.
      .leftJoin("place_confirmations as said", (join) =>
        join
          .on("said.application_id", "=", (eb) =>
            eb
              .selectFrom("applications")
              .select("applications.id")
              .where("applications.round_id", "=", roundId)
              .where("applications.organisation_id", "=", ctx.actor.organisationId),
          )
          .onRef("said.membership_id", "=", "membership.id"),
      )
      .select((eb) => [
        eb.fn.countAll<number>().as("places"),
        eb.fn.count<number>("said.membership_id").as("confirmed"),
      ])
      .where("round_lots.round_id", "=", roundId)
      .where("membership.list_id", "=", listId)
      .where("membership.organisation_id", "=", ctx.actor.organisationId)
      .where(isOnList("membership.stage"))
      .executeTakeFirstOrThrow()
  );
}

type Member = Awaited<ReturnType<typeof ownPlaces>>[number];

async function ownPlaces(ctx: Context<SupplierActor>, { applicationId, round }: Application) {
  return ctx.db
    .selectFrom("memberships as membership")
    .innerJoin("round_lots", "round_lots.lot_id", "membership.lot_id")
    .innerJoin("lots as lot", "lot.id", "membership.lot_id")
    .innerJoin("settings as setting", "setting.id", "membership.setting_id")
    .innerJoin("application_lines as approved", "approved.id", "membership.line_id")
    .leftJoin("application_lines as line", (join) =>
      join
        .on("line.application_id", "=", applicationId)
        .onRef("line.setting_id", "=", "membership.setting_id")
        .onRef("line.lot_id", "=", "membership.lot_id"),
    )
    .leftJoin("place_confirmations as said", (join) =>
      join.on("said.application_id", "=", applicationId).onRef("said.membership_id", "=", "membership.id"),
    )
    .select(["membership.id as membershipId", "membership.setting_id as settingId", "membership.lot_id as lotId"])
    .select(["approved.id as approvedLineId", "approved.submitted_facts as approved"])
    .select(["approved.submitted_at as approvedAt", "line.submitted_facts as sent"])
    .select("said.confirmed_at as confirmedAt")
    .where("round_lots.round_id", "=", round.roundId)
    .where("membership.list_id", "=", round.listId)
    .where("lot.list_id", "=", round.listId)
    .where("membership.organisation_id", "=", ctx.actor.organisationId)
    .where(isOnList("membership.stage"))
    .orderBy(sql`said.confirmed_at is not null`)
    .orderBy("setting.name")
    .orderBy("lot.position")
    .orderBy("membership.id")
    .limit(mostOnPage)
    .execute();
}

/** What the organisation said last to this list: in an earlier round's confirmation, or with the line approved last. */
async function lastSaid(
  ctx: Context<SupplierActor>,
  { applicationId, round }: Application,
  members: readonly Member[],
): Promise<OrganisationFacts> {
  const saved = await ctx.db
    .selectFrom("round_confirmations")
    .select(["before", "facts", "application_id as applicationId", "confirmed_at as at"])
    .where("organisation_id", "=", ctx.actor.organisationId)
    .where("list_id", "=", round.listId)
    .orderBy("confirmed_at", "desc")
    .limit(2)
    .execute();
  const mine = saved.find((each) => each.applicationId === applicationId);
  if (mine !== undefined) return organisationFactsIn(mine.before);
  const [newest] = [...members].sort((one, other) => Number(other.approvedAt) - Number(one.approvedAt));
  if (newest === undefined) throw new Error("Asked without a place");
  const [earlier] = saved;
  if (earlier !== undefined && Number(earlier.at) > Number(newest.approvedAt))
    return organisationFactsIn(earlier.facts);
  const { organisation, header, evidence } = factsIn(newest.approved);
  return { organisation, header, evidence };
}

async function findConfirmed(ctx: Context, applicationId: ApplicationId) {
  return ctx.db
    .selectFrom("round_confirmations")
    .select(["confirmed_at as at", "seen"])
    .where("application_id", "=", applicationId)
    .executeTakeFirst();
}

/** What is offered is what was approved, until somebody changes it in this round. */
function offerNow(
  approved: SubmittedFacts,
  line: Awaited<ReturnType<ReturnType<typeof lineRows>["execute"]>>[number] | undefined,
): Pick<PlaceFacts, "line" | "rates"> {
  if (line?.stage !== "DRAFT") return { line: approved.line, rates: approved.rates };
  const { capacityOffered, ageMin, ageMax, genders, needs, vacancyContact, rates } = line;
  return { line: { capacityOffered, ageMin, ageMax, genders, needs, vacancyContact }, rates };
}

function problemsOf(
  { line, rates }: PlaceFacts,
  { setting, lot }: { setting: Awaited<ReturnType<typeof findSettings>>[number]; lot: Lot },
  today: string,
): LineProblem[] {
  const { capacityOffered, ageMin, ageMax, genders, needs, vacancyContact } = line;
  const isCare = capacityOffered !== null && ageMin !== null && ageMax !== null && genders !== null;
  const bands = rates.map(({ band }) => band);
  return lineProblems(
    { care: isCare ? { capacityOffered, ageMin, ageMax, genders, needs, bands } : null, vacancyContact },
    { kind: setting.kind, closed: setting.closedAt !== null, registration: setting, care: careAt(setting) },
    { settingKinds: lot.settingKinds, care: careIn(lot) },
    today,
  );
}

/** Until somebody looks at "Your organisation" in this round, what was said last stands. */
function headerNow({ header }: Application, before: OrganisationFacts): OrganisationFacts["header"] {
  if (header.completedAt === null) return before.header;
  return {
    contactName: header.contactName ?? "",
    contactEmail: header.contactEmail ?? "",
    contactPhone: header.contactPhone,
    safeguardingLead: header.safeguardingLead,
    insuranceCommitted: header.insuranceCommitted ?? false,
    termsAccepted: header.termsAccepted ?? false,
  };
}

function frozen(item: SubmittedEvidence): SubmittedEvidence {
  const { evidenceId, type, name, sha256, issuedOn, expiresOn } = item;
  return { evidenceId, type, name, sha256, issuedOn, expiresOn };
}

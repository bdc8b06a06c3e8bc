import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { ListId, MembershipId, OrganisationId, PersonId } from "~/core/id";
import type { CalendarDate, Instant } from "~/core/time";
import type { Context } from "~/platform/context";
import type { CaseFacts, Ground, MembershipMoment, MembershipStage } from "../rules/memberships";
import { isVisible } from "./lists.server";

export interface MembershipCase extends CaseFacts {
  readonly caseId: string;
  readonly ground: Ground;
  readonly reasons: string;
  readonly liftingConditions: string | null;
  readonly reviewOn: CalendarDate | null;
  readonly confirmBy: CalendarDate | null;
  /** Of a removal that suspends meanwhile: that it does was confirmed. */
  readonly confirmReasons: string | null;
  readonly confirmedAt: Instant | null;
  readonly confirmedBy: PersonId | null;
  readonly openedAt: Instant;
  readonly openedBy: PersonId;
  readonly repliedAt: Instant | null;
  readonly decisionReasons: string | null;
  readonly decidedAt: Instant | null;
  readonly decidedBy: PersonId | null;
  readonly liftReasons: string | null;
  readonly liftedAt: Instant | null;
  readonly liftedBy: PersonId | null;
}

export interface MembershipChange {
  readonly event: MembershipMoment;
  readonly at: Instant;
  readonly by: PersonId;
}

export interface WholeMembership {
  readonly membershipId: MembershipId;
  readonly listId: ListId;
  readonly listTitle: string;
  readonly lot: string;
  readonly settingName: string;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly stage: MembershipStage;
  readonly confirmBy: CalendarDate;
  readonly activeFrom: Instant;
  /** What a council wanted to do to it and did, the newest first. */
  readonly cases: readonly MembershipCase[];
  /** What became of it, the newest first. */
  readonly changes: readonly MembershipChange[];
}

/** The newest are enough to go by; a membership has few. */
const mostShown = 50;

/** A membership of the actor's own organisation, with all that a council said of it. */
export async function findOwnMembership(
  ctx: Context<SupplierActor>,
  membershipId: MembershipId,
): Promise<WholeMembership | undefined> {
  const found = await memberships(ctx)
    .where("membership.id", "=", membershipId)
    .where("membership.organisation_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
  return found === undefined ? undefined : whole(ctx, found);
}

/** A membership of a list that the actor's council leads or takes part in; `isLed` where it leads. */
export async function findMembership(
  ctx: Context<CouncilActor>,
  membershipId: MembershipId,
): Promise<(WholeMembership & { readonly isLed: boolean }) | undefined> {
  const found = await memberships(ctx)
    .where("membership.id", "=", membershipId)
    .where(isVisible(ctx))
    .executeTakeFirst();
  if (found === undefined) return undefined;
  return { ...(await whole(ctx, found)), isLed: found.leadId === ctx.actor.organisationId };
}

function memberships(ctx: Context) {
  return ctx.db
    .selectFrom("memberships as membership")
    .innerJoin("lists as list", "list.id", "membership.list_id")
    .innerJoin("lots as lot", "lot.id", "membership.lot_id")
    .innerJoin("settings as setting", "setting.id", "membership.setting_id")
    .innerJoin("organisations as organisation", "organisation.id", "membership.organisation_id")
    .select(["membership.id as membershipId", "membership.stage", "membership.active_from as activeFrom"])
    .select("membership.confirm_by as confirmBy")
    .select(["list.id as listId", "list.title as listTitle", "list.lead_authority_id as leadId"])
    .select(["lot.code as lotCode", "lot.title as lotTitle", "setting.name as settingName"])
    .select(["organisation.id as organisationId", "organisation.name as organisationName"]);
}

type Found = NonNullable<Awaited<ReturnType<ReturnType<typeof memberships>["executeTakeFirst"]>>>;

async function whole(ctx: Context, { leadId: _, lotCode, lotTitle, ...found }: Found): Promise<WholeMembership> {
  const [cases, changes] = await Promise.all([
    ctx.db
      .selectFrom("membership_cases")
      .select([
        "id as caseId",
        "kind",
        "ground",
        "reasons",
        "lifting_conditions as liftingConditions",
        "review_on as reviewOn",
      ])
      .select(["interim", "confirm_by as confirmBy", "opened_at as openedAt", "opened_by as openedBy"])
      .select(["confirm_reasons as confirmReasons", "confirmed_at as confirmedAt", "confirmed_by as confirmedBy"])
      .select(["reply_until as replyUntil", "reply", "replied_at as repliedAt"])
      .select(["outcome", "decision_reasons as decisionReasons", "decided_at as decidedAt", "decided_by as decidedBy"])
      .select(["lift_reasons as liftReasons", "lifted_at as liftedAt", "lifted_by as liftedBy"])
      .where("membership_id", "=", found.membershipId)
      .orderBy("id", "desc")
      .limit(mostShown)
      .execute(),
    ctx.db
      .selectFrom("membership_changes")
      .select(["event", "changed_at as at", "changed_by as by"])
      .where("membership_id", "=", found.membershipId)
      .orderBy("id", "desc")
      .limit(mostShown)
      .execute(),
  ]);
  return { ...found, lot: `${lotCode}: ${lotTitle}`, cases, changes };
}

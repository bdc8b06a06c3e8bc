import type { Room } from "../support/house";
import type { Actor, Phase } from "./columns";

/** A guard that somebody took away, and what the table must say of it. */
export interface Weakening {
  readonly room: Room;
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The row that turns red, for whom and in which phase, with these words. */
  readonly door: string;
  readonly actor: Actor;
  readonly phase: Phase;
  readonly says: string;
}

const isSeen = "has 200";

/** One for each room that has a door with a guard; social-value shows everybody the same. */
export const weakenings: readonly Weakening[] = [
  {
    room: "accounts",
    what: "any role of the supplier passes the porter",
    file: "app/routes/supplier/accounts/person.tsx",
    ...{ from: 'enterAsSupplier(args, "SA")', to: "enterAsSupplier(args)" },
    ...{ door: "/supplier/people/:personId", actor: "SV", phase: "always", says: isSeen },
  },
  {
    room: "accounts",
    what: "a demonstration's door is there in real use",
    file: "app/features/accounts/enter.server.ts",
    ...{ from: "if (!args.context.services.portal.demonstration) throw notFound();", to: "" },
    ...{ door: "/demo", actor: "PU", phase: "real", says: isSeen },
  },
  {
    room: "audit",
    what: "any role of the council passes the porter",
    file: "app/routes/council/audit/audit.tsx",
    ...{ from: 'enterAsCouncil(args, "AU", "PO", "LE")', to: "enterAsCouncil(args)" },
    ...{ door: "/council/audit", actor: "FI", phase: "always", says: isSeen },
  },
  {
    room: "councils",
    what: "the command's policy lets every council run a consortium",
    file: "app/features/councils/policy.ts",
    ...{
      from: 'return actor.kind === "council" && actor.organisationId === leadAuthorityId && holds(actor, "LE");',
      to: 'return leadAuthorityId !== "";',
    },
    ...{ door: "/council/partners/:consortiumId/join", actor: "stranger", phase: "always" },
    says: "has 303 to /council/partners and should be hidden",
  },
  {
    room: "suppliers",
    what: "the query finds settings of everybody",
    file: "app/features/suppliers/queries/profiles.server.ts",
    ...{
      from: `    .where("settings.organisation_id", "=", ctx.actor.organisationId)
    .where("settings.id", "=", settingId)`,
      to: `    .where("settings.id", "=", settingId)`,
    },
    ...{ door: "/supplier/settings/:settingId", actor: "outsider", phase: "always", says: isSeen },
  },
  {
    room: "lists",
    what: "the query finds rounds of lists that another council leads",
    file: "app/features/lists/queries/rounds.server.ts",
    ...{
      from: `    .where("rounds.id", "=", roundId)
    .where("list.lead_authority_id", "=", ctx.actor.organisationId)`,
      to: `    .where("rounds.id", "=", roundId)`,
    },
    ...{ door: "/council/rounds/:roundId", actor: "stranger", phase: "draft", says: isSeen },
  },
  {
    room: "competitions",
    what: "evaluators see what is not published",
    file: "app/features/competitions/queries/competitions.server.ts",
    ...{
      from: `  if (!holds(ctx.actor, ...readersOfAll)) query = query.where("competition.stage", "in", stagesFrom("PUBLISHED"));
  return query.executeTakeFirst();`,
      to: "  return query.executeTakeFirst();",
    },
    ...{ door: "/council/competitions/:competitionId", actor: "EV", phase: "sent", says: isSeen },
  },
  {
    room: "bids",
    what: "the query finds bids of everybody",
    file: "app/features/bids/queries/drafts.server.ts",
    ...{ from: '.where("bids.organisation_id", "=", actor.organisationId);', to: ";" },
    ...{ door: "/supplier/bids/:bidId/check", actor: "rival", phase: "submitted", says: isSeen },
  },
  {
    room: "evaluation",
    what: "nobody asks the conflict register",
    file: "app/features/evaluation/queries/place.server.ts",
    ...{ from: 'if (standing === "PENDING" || standing === "EXCLUDED") return "NOT_ALLOWED";', to: "" },
    ...{ door: "/council/competitions/:competitionId/score", actor: "conflicted", phase: "scoring", says: isSeen },
  },
  {
    room: "evaluation",
    what: "a denial is not recorded",
    file: "app/features/evaluation/turn-away.server.ts",
    ...{
      from: 'await recordDenial(ctx, { act: "evaluation.view", subject: { kind: "competition", id: competitionId } });',
      to: "",
    },
    ...{ door: "/council/competitions/:competitionId/ranking", actor: "CM", phase: "ranked" },
    says: "CM was refused",
  },
  {
    room: "awards",
    what: "the query finds letters to everybody",
    file: "app/features/awards/queries/letters.server.ts",
    ...{ from: '.where("letters.organisation_id", "=", tx.actor.organisationId)', to: "" },
    ...{ door: "/supplier/letters/:letterId", actor: "rival", phase: "told", says: isSeen },
  },
  {
    room: "tasks",
    what: "the query finds tasks for everybody of the organisation",
    file: "app/features/tasks/queries.server.ts",
    ...{
      from: "where task.id = ${id} and task.organisation_id = ${actor.organisationId} and ${seen}`",
      to: "where task.id = ${id} and task.organisation_id = ${actor.organisationId} and (${seen} or true)`",
    },
    ...{ door: "/council/tasks/:taskId", actor: "CM", phase: "open", says: isSeen },
  },
  {
    room: "market",
    what: "whoever is signed in passes the porter",
    file: "app/routes/admin/market/installation.tsx",
    ...{ from: "enterAsPlatform", to: "enterAsPerson" },
    ...{ door: "/admin", actor: "LE", phase: "always", says: isSeen },
  },
  {
    room: "councils",
    what: "a row is written before the guard",
    file: "app/routes/council/councils/consortium-new.tsx",
    ...{
      from: `export async function action(args: ActionFunctionArgs) {
`,
      to: `export async function action(args: ActionFunctionArgs) {
  await args.context.services.db.updateTable("lists").set((each) => ({ title: each.ref("title") })).execute();
`,
    },
    ...{ door: "/council/partners/new-consortium", actor: "PO", phase: "always" },
    says: "lists changed while people only tried",
  },
  {
    room: "lists",
    what: "a loader sends more than its page shows",
    file: "app/routes/council/lists/lists.tsx",
    ...{ from: "leadName: row.leadName,", to: "leadName: row.leadName, leadId: row.leadId," },
    ...{ door: "/council/lists", actor: "PO", phase: "always" },
    says: "sends lists[].leadId, which is not allowed",
  },
];

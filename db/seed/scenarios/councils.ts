import type { CouncilActor, CouncilRole } from "~/core/actor";
import type { OrganisationId } from "~/core/id";
import { ok } from "~/core/result";
import { sendInvitation } from "~/features/accounts/commands/people.server";
import {
  addPartner,
  formConsortium,
  foundAuthority,
  joinKnownPartner,
} from "~/features/councils/commands/authorities.server";
import { changeTheme } from "~/features/councils/commands/theme.server";
import { ownColours } from "~/features/councils/rules/theme";
import { inTransaction } from "~db/transaction.server";
import {
  healthBody,
  leadAuthority,
  partnerAuthorities,
  platformAdministrator,
  type AuthorityKey,
  type AuthorityTold,
} from "../data/authorities";
import { at, day, must, type Stage } from "../stage";
import { accept, addressOf, joinedCouncil, leadOf, platformAdministratorNamed, system } from "./people";

/** A council with its people; the lead is among them. */
export interface Council {
  readonly organisationId: OrganisationId;
  readonly people: readonly CouncilActor[];
}

export type Councils = Readonly<Record<AuthorityKey, Council>>;

export interface Region {
  readonly councils: Councils;
  /** Eight councils, for the children's homes list. */
  readonly homesConsortium: string;
  /** All twelve and the health body, for schools and short breaks. */
  readonly schoolsConsortium: string;
}

/** Everybody of that role at the council, in the order of the cast. */
export function peopleAs({ people }: Council, role: CouncilRole): CouncilActor[] {
  return people.filter(({ roles }) => roles.includes(role));
}

/** The one of that role that the story means: the first, or the lead where a lead may do it too. */
export function personAs(council: Council, role: CouncilRole): CouncilActor {
  const [first] = peopleAs(council, role);
  if (first === undefined) throw new Error(`Nobody is ${role} there`);
  return first;
}

/** Who looks at applications: the commissioner and the quality monitor share them. */
export function assessorsOf(council: Council): CouncilActor[] {
  return [personAs(council, "CM"), personAs(council, "QM")];
}

/** The lead council, its eleven partners and one health body, with their people, in two consortia. */
export async function region(stage: Stage): Promise<Region> {
  const leadId = await foundedLead(stage);
  const lead = leadOf(leadId.personId, leadId.organisationId);
  const ctx = await at(stage, lead, day(stage, -259));
  must(await changeTheme(ctx, 0, { shownName: leadAuthority.name, colours: ownColours, logo: undefined }));
  const homes = must(await formConsortium(ctx, { name: "Eight councils for children’s homes" })).consortiumId;
  const schools = must(await formConsortium(ctx, { name: "Twelve councils and health for 0 to 25" })).consortiumId;
  const others = await stage.agenda.together(
    [...partnerAuthorities, healthBody].map((told) => async () => {
      const partner = await joinedPartner(stage, lead, told, { homes, schools });
      return [told.key, await withTeam(stage, partner, told)] as const;
    }),
  );
  const own = await withTeam(stage, lead, leadAuthority);
  await platformAdministratorNamed(stage, platformAdministrator, day(stage, -256));
  const councils = Object.fromEntries([[leadAuthority.key, own], ...others]) as Record<AuthorityKey, Council>;
  return { councils, homesConsortium: homes, schoolsConsortium: schools };
}

/** The command line founds the first authority. */
async function foundedLead(stage: Stage) {
  const { kind, name, postalAddress, host, lead } = leadAuthority;
  const ctx = await at(stage, system, day(stage, -260));
  const { organisationId } = must(
    await foundAuthority(ctx, { kind, name, postalAddress, email: addressOf("buying", host) }),
  );
  const email = addressOf(lead, host);
  const invite = { name: lead, email, roles: ["LE"] as const };
  must(await inTransaction(ctx, async (tx) => ok(await sendInvitation(tx, organisationId, invite))));
  return { organisationId, personId: await accept(stage, email, day(stage, -260, "15:00")) };
}

/** The lead council founds a partner, which joins both groups or one, and its lead comes in the afternoon. */
async function joinedPartner(
  stage: Stage,
  lead: CouncilActor,
  { kind, name, postalAddress, host, homes, lead: leadName }: AuthorityTold,
  consortia: { readonly homes: string; readonly schools: string },
): Promise<CouncilActor> {
  const ctx = await at(stage, lead, day(stage, -258));
  const leadEmail = addressOf(leadName, host);
  const partner = { kind, name, postalAddress, email: addressOf("buying", host), leadName, leadEmail };
  const { authorityId } = must(await addPartner(ctx, consortia.schools, partner));
  if (homes) must(await joinKnownPartner(ctx, consortia.homes, authorityId));
  return leadOf(await accept(stage, leadEmail, day(stage, -258, "15:00")), authorityId);
}

async function withTeam(stage: Stage, lead: CouncilActor, { host, team }: AuthorityTold): Promise<Council> {
  const people = [lead];
  for (const { name, roles } of team) {
    const colleague = { name, email: addressOf(name, host), roles };
    people.push(await joinedCouncil(stage, lead, colleague, day(stage, -256)));
  }
  return { organisationId: lead.organisationId, people };
}

import type { CouncilActor } from "~/core/actor";
import type { BidId, OrganisationId, PersonId } from "~/core/id";
import { calendarDateOf, type Instant } from "~/core/time";
import { askForNewPassword } from "~/features/accounts/commands/password.server";
import { inviteColleague } from "~/features/accounts/commands/people.server";
import { askForAccount } from "~/features/accounts/commands/register.server";
import { clothesOf } from "~/features/councils/queries/theme.server";
import { ownColours } from "~/features/councils/rules/theme";
import { financialYearOf } from "~/features/lists/rules/ceilings";
import { addPartner } from "~/features/councils/commands/authorities.server";
import { anyone, contextOf } from "../../support/context";
import type { TestDatabase } from "../../support/database";
import { linkIn, mailTo } from "../../support/mailbox";
import { personNamed } from "../../support/people";
import { newJoinRequest, newSupplier } from "../../support/scenarios/suppliers";
import { lives, type Phase } from "../columns";
import type { Contest } from "./competitions";
import { gradeFiles } from "./grades";
import { guidanceIds, taskIds } from "./pages";
import { done } from "./done";
import { planted } from "./market";
import type { Ids, Made, World } from "./made";

/** What an address of that life needs in each phase. Ids that a phase has not yet are those of another: real, and wrong. */
export async function idsOf(made: Made): Promise<World["ids"]> {
  const { market, contests } = made;
  const guidance = await guidanceIds(made);
  const always = {
    ...(await lastingIds(made)),
    ...(await gradeFiles(made)),
    draftPageId: guidance.draft["pageId"] ?? "",
  };
  const competition = {} as Record<Phase<"competition">, Ids>;
  const told = await idsIn(made, contests.told);
  for (const phase of lives.competition) competition[phase] = { ...told, ...(await idsIn(made, contests[phase])) };
  const bid = async ({ competitionId, criteria, bids }: Contest, place: 0 | 1): Promise<Ids> => {
    const bidId = bids[place];
    if (bidId === undefined) throw new Error("The supplier has no bid there");
    const own = { competitionId, bidId, criterionId: criteria.Q1, ...(await idsInBid(made.test, bidId)) };
    return { ...competition.told, ...own };
  };
  const invited = ({ competitionId }: Contest, place: 0 | 1): Ids => ({ competitionId, lotId: market.lotIds[place] });
  const { draft, published, closed, opened } = contests;
  const rounds = Object.entries(market.rounds).map(([phase, roundId]) => [phase, { roundId }]);
  const lines = Object.entries(market.assessments).map(([phase, lineId]) => [phase, { lineId }]);
  const members = Object.entries(market.memberships).map(([phase, membershipId]) => [phase, { membershipId }]);
  return {
    always: { always },
    membership: Object.fromEntries(members) as World["ids"]["membership"],
    installation: { demonstration: always, real: always },
    round: Object.fromEntries(rounds) as World["ids"]["round"],
    line: Object.fromEntries(Object.entries(market.lines)) as unknown as World["ids"]["line"],
    guidance,
    setting: {
      unlisted: { settingId: market.settings.free },
      listed: { settingId: market.settings.listed },
    },
    ...(await taskIds(made)),
    promise: { open: { lineId: market.promises.open }, sent: { lineId: market.promises.sent } },
    appeal: {
      refused: { lineId: market.appeals.refused },
      waiting: { lineId: market.appeals.waiting },
      another: { lineId: market.appeals.another },
      decided: { lineId: market.appeals.decided },
    },
    asking: { asked: { lineId: market.askings.asked }, answered: { lineId: market.askings.answered } },
    assessment: Object.fromEntries(lines) as World["ids"]["assessment"],
    competition,
    invitation: {
      unpublished: invited(draft, 0),
      open: invited(made.untouched, 0),
      begun: invited(published, 0),
      closed: invited(closed, 1),
      opened: invited(opened, 1),
    },
    bid: {
      draft: await bid(published, 1),
      submitted: await bid(published, 0),
      closed: await bid(closed, 0),
      opened: await bid(opened, 0),
      told: await bid(contests.told, 0),
    },
  };
}

async function idsIn({ test, people, market }: Made, contest: Contest): Promise<Ids> {
  const { competitionId, criteria, bids } = contest;
  const member = await firstOf(
    test,
    "select id from panel_members where competition_id = $1 and person_id = $2",
    competitionId,
    people.conflicted.personId,
  );
  const declaration = await firstOf(
    test,
    "select id from conflict_declarations where competition_id = $1 and person_id = $2 and interest",
    competitionId,
    people.conflicted.personId,
  );
  const recommendation = await firstOf(
    test,
    "select id from award_recommendations where competition_id = $1 order by id limit 1",
    competitionId,
  );
  const [bidId] = bids;
  return {
    competitionId,
    lotId: market.lotIds[1],
    ...(bids[1] === undefined ? {} : { secondBidId: bids[1] }),
    criterionId: criteria.Q1,
    sectionId: criteria.QUALITY,
    ...(bidId === undefined ? {} : { bidId, ...(await idsInBid(test, bidId)) }),
    ...(member === undefined ? {} : { memberId: member }),
    ...(declaration === undefined ? {} : { declarationId: declaration }),
    ...(recommendation === undefined ? {} : { recommendationId: recommendation }),
  };
}

async function idsInBid(test: TestDatabase, bidId: BidId): Promise<Ids> {
  const document = await firstOf(test, "select document_id as id from bid_documents where bid_id = $1", bidId);
  const version = await firstOf(test, "select id from bid_versions where bid_id = $1 order by id desc limit 1", bidId);
  const letter = await firstOf(test, "select id from letters where bid_id = $1", bidId);
  return {
    ...(document === undefined ? {} : { documentId: document }),
    ...(version === undefined ? {} : { versionId: version }),
    ...(letter === undefined ? {} : { letterId: letter }),
  };
}

async function lastingIds({ test, people, market, now }: Made): Promise<Ids> {
  const { SA, rival, colleague, LE } = people;
  const partner = {
    name: `${planted.council} neighbours`,
    postalAddress: "2 Quay Street\nTidewater",
    email: "n@new.test",
  };
  const lead = { leadName: "New Lead", leadEmail: "lead@new.test" };
  done(await addPartner(contextOf(test.db, LE, now), market.consortiumId, { kind: "AUTHORITY", ...partner, ...lead }));
  const only = async (sql: string, ...values: readonly string[]) => (await firstOf(test, sql, ...values)) ?? "";
  return {
    evidenceType: "employers-liability",
    evidenceId: market.evidenceId,
    setCode: "safeguarding",
    readySet: "finance",
    part: "3",
    signedId: market.signedId,
    connectedId: market.connectedId,
    questionKey: "safer-recruitment",
    version: "1",
    dueMembershipId: market.memberships.suspended,
    activeMembershipId: market.memberships.active,
    listId: market.listId,
    consortiumId: market.consortiumId,
    organisationId: SA.organisationId,
    lotId: market.lotIds[0],
    yearToSet: String(financialYearOf(calendarDateOf(now)) + 2),
    secondListId: market.secondList.listId,
    secondLotId: market.secondList.lotIds[0],
    strangerId: people.stranger.organisationId,
    unassignedId: people.unassigned.personId,
    settingId: market.settings.free,
    listedSettingId: market.settings.listed,
    spareSettingId: market.settings.spare,
    authorityId: await only("select id from organisations where name = $1", partner.name),
    councilPersonId: colleague.council.personId,
    supplierPersonId: colleague.supplier.personId,
    councilGrantId: await only("select id from role_grants where person_id = $1", colleague.council.personId),
    supplierGrantId: await only("select id from role_grants where person_id = $1", colleague.supplier.personId),
    placelessId: people.placeless,
    sessionId: await only("select handle as id from sessions where person_id = $1 order by handle", rival.personId),
    themeFile: clothesOf(ownColours).stylesheet.replace("/theme/", ""),
    ...(await invitations(test, people, now)),
    ...(await joinRequestIds(test, people, now)),
    mailId: await only("select id from outbox_mails order by id limit 1"),
    ...(await tokens(test, LE, now)),
  };
}

/** Of people who will never come. */
async function invitations(test: TestDatabase, { LE, SA }: Made["people"], now: Instant): Promise<Ids> {
  const [council, supplier] = ["leaver@council.test", "leaver@alder.test"];
  const invite = { name: "Leaver" };
  done(await inviteColleague(contextOf(test.db, LE, now), { ...invite, email: council, roles: ["QM"] }));
  done(await inviteColleague(contextOf(test.db, SA, now), { ...invite, email: supplier, roles: ["SV"] }));
  const idOf = async (email: string) =>
    (await firstOf(test, "select id from one_time_links where email = $1", email)) ?? "";
  return { councilInvitationId: await idOf(council), supplierInvitationId: await idOf(supplier) };
}

/** Of two people who ask to join the supplier, and of the outsider, who asks to join one that is none of the columns. */
async function joinRequestIds(test: TestDatabase, { SA, outsider }: Made["people"], now: Instant): Promise<Ids> {
  await newSupplier(test, { name: "Hornbeam Care Ltd", companyNumber: "07770001" });
  const rowan = await newSupplier(test, { name: "Rowan Care Ltd", companyNumber: "07770002" });
  const [one, other] = ["asker@person.test", "other-asker@person.test"];
  const ask = async (personId: PersonId, organisationId: OrganisationId) =>
    newJoinRequest(test, personId, organisationId, { at: now });
  return {
    joinRequestId: await ask(await personNamed(test, one, "Asker"), SA.organisationId),
    otherJoinRequestId: await ask(await personNamed(test, other, "Other asker"), SA.organisationId),
    ownJoinRequestId: await ask(outsider.personId, rowan.organisationId),
  };
}

/** One-time links that nobody has used. */
async function tokens(test: TestDatabase, lead: CouncilActor, now: Instant): Promise<Ids> {
  const [register, reset, join] = ["newcomer@supplier.test", "forgetful@council.test", "colleague@council.test"];
  done(await askForAccount(contextOf(test.db, anyone, now), { email: register, name: "New Comer" }));
  done(await askForNewPassword(contextOf(test.db, anyone, now), reset));
  const invite = { email: join, name: "New Colleague", roles: ["QM" as const] };
  done(await inviteColleague(contextOf(test.db, lead, now), invite));
  return {
    registerToken: linkIn(await mailTo(test, register), "register"),
    resetToken: linkIn(await mailTo(test, reset), "reset-password"),
    joinToken: linkIn(await mailTo(test, join), "join"),
  };
}

async function firstOf(test: TestDatabase, sql: string, ...values: readonly string[]): Promise<string | undefined> {
  const { rows } = await test.ownerPool.query<{ id: string }>(sql, [...values]);
  return rows[0]?.id;
}

import { askForAccount } from "~/features/accounts/commands/register.server";
import { askForNewPassword } from "~/features/accounts/commands/password.server";
import { inviteColleague } from "~/features/accounts/commands/people.server";
import { importGrades } from "~/features/lists/commands/import-grades.server";
import { gradeColumns } from "~/features/lists/rules/grade-imports";
import { addConnected } from "~/features/suppliers/commands/connected.server";
import { listConnected } from "~/features/suppliers/queries/connected.server";
import { giveTask } from "~/features/tasks/commands/raise.server";
import type { FileStore } from "~/platform/file-store.server";
import { newId } from "~/platform/ids";
import { anyone, contextOf } from "../../support/context";
import type { TestDatabase } from "../../support/database";
import { linkIn, mailTo } from "../../support/mailbox";
import { councilPerson, personNamed } from "../../support/people";
import { declared, newCertificate, newJoinRequest } from "../../support/scenarios/suppliers";
import { uploaded } from "../../support/test-files";
import { must, questions, type Contest, type Ground } from "./ground";
import type { MarkedBid } from "./marked-bids";

/** What can stand for each `:name` of an address, the likeliest first. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** Real ids of everything but bids: what somebody could know who has looked around, or guessed well. */
export async function knownOf(test: TestDatabase, files: FileStore, ground: Ground): Promise<Known> {
  const { council, suppliers, list } = ground;
  const column = async (sql: string, ...values: unknown[]): Promise<string[]> => {
    const { rows } = await test.ownerPool.query<{ id: string }>(sql, values);
    return rows.map(({ id }) => id);
  };
  const { alder, stranger } = suppliers;
  return {
    ...(await tokens(test, ground)),
    listId: [list.listId],
    organisationId: [alder.organisationId, stranger.organisationId],
    authorityId: [council.partnerLead.organisationId],
    consortiumId: [ground.consortiumId],
    personId: [council.officer.personId, alder.personId],
    roundId: await column("select id from rounds where list_id = $1", list.listId),
    settingId: await column("select id from settings where organisation_id = $1", alder.organisationId),
    applicationId: await column("select id from applications where organisation_id = $1", alder.organisationId),
    importId: [await gradesFile(test, files, ground)],
    membershipId: await column("select id from memberships order by id limit 1"),
    lineId: await column(
      `select line.id from application_lines line join applications on applications.id = line.application_id
       where applications.organisation_id = $1`,
      alder.organisationId,
    ),
    evidenceType: ["employers-liability"],
    setCode: ["terms"],
    part: ["1"],
    questionKey: ["open-book"],
    signedId: [await declared(test, ground.suppliers.alder, "TERMS", { at: ground.now, words: "Nothing" })],
    connectedId: [await director(test, ground)],
    evidenceId: [await newCertificate(test, ground.suppliers.alder, { name: "insurance.pdf", files, at: ground.now })],
    grantId: await column("select id from role_grants where person_id = $1", council.officer.personId),
    mailId: await column("select id from outbox_mails order by id limit 1"),
    invitationId: await column(
      "select id from one_time_links where purpose = 'JOIN' and used_at is null order by id desc",
    ),
    requestId: [await joinRequest(test, ground)],
    taskId: await tasks(test, ground),
    sessionId: await column("select handle as id from sessions order by handle limit 1"),
    pageId: await column("select id from guidance_pages order by position, id limit 1"),
    slug: await column("select slug as id from guidance_pages order by position, id limit 1"),
    version: ["1"],
    // The portal wears its own colours here: no file of a theme is there.
    file: [`${"0".repeat(64)}.css`],
    "*": ["nothing/is/here"],
  };
}

/** A file of grades that a quality monitor sent. */
async function gradesFile(test: TestDatabase, files: FileStore, { council, now }: Ground): Promise<string> {
  const monitor = await councilPerson(test, council.lead.organisationId, "QM");
  const sent = await uploaded(files, "grades.csv", `${gradeColumns.join(",")}\nSC000000,Good,01/12/2025,,registered`);
  const { importId } = must(
    await importGrades(contextOf(test.db, monitor, now), files, { scheme: "OFSTED_HOMES", sent }),
  );
  return importId;
}

/** Somebody who runs the supplier. */
async function director(test: TestDatabase, { suppliers: { alder }, now }: Ground): Promise<string> {
  const ctx = contextOf(test.db, alder, now);
  const said = { kind: "DIRECTOR", name: "Rae Alder", born: "1968-03", number: null, country: null } as const;
  must(await addConnected(ctx, { ...said, since: "2019-03-27" }));
  const [row] = await listConnected(ctx);
  if (row === undefined) throw new Error("Nobody is named");
  return row.connectedId;
}

/** Somebody who is nobody's asks to join the supplier. */
async function joinRequest(test: TestDatabase, { suppliers: { alder }, now }: Ground): Promise<string> {
  return newJoinRequest(test, await personNamed(test, "asker@person.test"), alder.organisationId, { at: now });
}

/** A task given by hand to an evaluator, and one that a seat on a panel brought. */
async function tasks(test: TestDatabase, { council, now }: Ground): Promise<string[]> {
  const assignee = { to: "PERSON", personId: council.strayEvaluator.personId } as const;
  const task = { key: newId(), name: "Read the guidance", details: undefined, assignee, dueAt: undefined };
  const { taskId } = must(await giveTask(contextOf(test.db, council.lead, now), task));
  const { rows } = await test.ownerPool.query<{ id: string }>(
    "select id from tasks where kind = 'DECLARE_INTERESTS' order by id limit 1",
  );
  return [taskId, ...rows.map(({ id }) => id)];
}

/** One-time links that nobody has used. */
async function tokens(test: TestDatabase, { council, now }: Ground): Promise<Known> {
  const [register, join] = ["newcomer@supplier.test", "colleague@council.test"];
  const { rows } = await test.ownerPool.query<{ email: string }>("select email from people where id = $1", [
    council.strayEvaluator.personId,
  ]);
  const reset = rows[0]?.email ?? "";
  must(await askForAccount(contextOf(test.db, anyone, now), { email: register, name: "New Comer" }));
  must(await askForNewPassword(contextOf(test.db, anyone, now), reset));
  const invite = { email: join, name: "New Colleague", roles: ["QM" as const] };
  must(await inviteColleague(contextOf(test.db, council.lead, now), invite));
  return {
    token: [
      linkIn(await mailTo(test, register), "register"),
      linkIn(await mailTo(test, reset), "reset-password"),
      linkIn(await mailTo(test, join), "join"),
    ],
  };
}

/** The same with one competition and everything in it, bids included. */
export async function knownIn(
  test: TestDatabase,
  known: Known,
  contest: Contest,
  bids: readonly MarkedBid[],
): Promise<Known> {
  const { competitionId, lotId, criteria } = contest;
  const column = async (sql: string): Promise<string[]> => {
    const { rows } = await test.ownerPool.query<{ id: string }>(sql, [competitionId]);
    return rows.map(({ id }) => id);
  };
  return {
    ...known,
    competitionId: [competitionId],
    lotId: [lotId],
    criterionId: [...questions, "PRICE" as const].map((key) => criteria[key]),
    // Each file beside the bid it is in.
    bidId: bids.flatMap(({ bidId, documentIds }) => documentIds.map(() => bidId)),
    documentId: bids.flatMap(({ documentIds }) => documentIds),
    versionId: await column("select id from bid_versions where competition_id = $1 order by state, id desc"),
    memberId: await column("select id from panel_members where competition_id = $1 order by id limit 2"),
    declarationId: await column("select id from conflict_declarations where competition_id = $1 order by id limit 4"),
    recommendationId: await column("select id from award_recommendations where competition_id = $1"),
  };
}

/** The same with the competition whose bidders were told: the only one with recommendations and letters. */
export async function knownWhereTold(test: TestDatabase, known: Known, { told }: Ground): Promise<Known> {
  const column = async (sql: string): Promise<string[]> => {
    const { rows } = await test.ownerPool.query<{ id: string }>(sql, [told.competitionId]);
    return rows.map(({ id }) => id);
  };
  return {
    ...known,
    competitionId: [told.competitionId],
    lotId: [told.lotId],
    recommendationId: await column("select id from award_recommendations where competition_id = $1"),
    letterId: await column("select id from letters where competition_id = $1 order by id"),
  };
}

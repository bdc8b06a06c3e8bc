import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { insertGrant } from "~/features/accounts/commands/people.server";
import { declareInterests, decideConflict } from "~/features/competitions/commands/conflicts.server";
import { advanceStage } from "~/features/competitions/commands/stage.server";
import {
  findInterest,
  isClear,
  isShutOut,
  listDeclarants,
  listInterests,
  listMyDeclarations,
  namesToDeclare,
  standingOf,
} from "~/features/competitions/queries/conflicts.server";
import {
  conflictOutcomes,
  conflictStanding,
  isShutOut as isShutOutByRule,
  moments,
} from "~/features/competitions/rules/conflicts";
import { stages } from "~/features/competitions/rules/stages";
import { newId } from "~/platform/ids";
import { contextOf, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { mailTo } from "../support/mailbox";
import { authorityWithLead, councilPerson } from "../support/people";
import { publishedCompetition } from "../support/scenarios/competitions";
import { childrensHomesList, listHomes, type SetUpListing } from "../support/scenarios/lists";
import { newHome, newSupplier } from "../support/scenarios/suppliers";

const now = "2026-03-10T09:00:00Z";
let test: TestDatabase;
let officer: CouncilActor;
let approver: CouncilActor;
let stranger: CouncilActor;
let lead: CouncilActor;
let list: SetUpListing;
let larch: SupplierActor;
let elm: SupplierActor;
let names: string[];

beforeAll(async () => {
  test = await freshDatabase();
  lead = await authorityWithLead(test, "Tidewater Council");
  officer = await councilPerson(test, lead.organisationId, "PO");
  approver = await councilPerson(test, lead.organisationId, "AP");
  stranger = await authorityWithLead(test, "Elsewhere Council");
  list = await childrensHomesList(test, lead);
  larch = await newSupplier(test, { name: "Larch House Ltd" });
  elm = await newSupplier(test, { name: "Elm Homes Ltd" });
  names = [larch.organisationId, elm.organisationId];
  await listHomes(test, lead, list, [
    { supplier: larch, settingId: await newHome(test, larch) },
    { supplier: elm, settingId: await newHome(test, elm) },
  ]);
});
afterAll(() => test.drop());

const as = (who: CouncilActor) => contextOf(test.db, who, now);

async function published(): Promise<CompetitionId> {
  const given = { officer, approver, listId: list.listId, lotIds: [list.lotIds[0]] };
  return (await publishedCompetition(test, given)).competitionId;
}

const noInterest = (organisationIds: readonly string[]) =>
  organisationIds.map((organisationId) => ({ organisationId, interest: false }));

const interestIn = (organisationId: string | null) =>
  ({ organisationId, interest: true, kind: "FINANCIAL", details: "I own shares in it." }) as const;

async function newestInterest(id: CompetitionId): Promise<string> {
  const [interest] = await listInterests(as(officer), id);
  if (interest === undefined) throw new Error("No interest was declared");
  return interest.id;
}

describe("declaring", () => {
  it("covers every invited name before the opening, and every bidder's again after it", async () => {
    const id = await published();
    const { personId } = officer;
    const standing = () => standingOf(as(officer), id, personId, names);
    expect(await standing()).toBe("NOT_DECLARED");
    const first = { moment: "INVITED_NAMES" as const, interests: noInterest([larch.organisationId]) };
    expect(await declareInterests(as(officer), id, first)).toMatchObject({ ok: true });
    expect(await standing()).toBe("NOT_DECLARED");
    expect(await namesToDeclare(as(officer), id, personId, names)).toEqual([elm.organisationId]);
    const all = { moment: "INVITED_NAMES" as const, interests: noInterest(names) };
    expect(await declareInterests(as(officer), id, all)).toMatchObject({ ok: true });
    expect(await standing()).toBe("CLEAR");
    expect(await advanceStage(as(officer), id, "open")).toMatchObject({ ok: true });
    expect(await standing()).toBe("NOT_DECLARED");
    expect(await declareInterests(as(officer), id, all)).toEqual({ ok: false, refusal: "WRONG_MOMENT" });
    const bidders = { moment: "BIDDER_NAMES" as const, interests: noInterest(names) };
    expect(await declareInterests(as(officer), id, bidders)).toMatchObject({ ok: true });
    expect(await standing()).toBe("CLEAR");
    expect(await standingOf(as(officer), id, approver.personId, names)).toBe("NOT_DECLARED");
  });

  it("keeps the same answer once, and takes another answer only as a new interest", async () => {
    const id = await published();
    const all = { moment: "INVITED_NAMES" as const, interests: noInterest(names) };
    const pressed = await Promise.all([1, 2, 3].map(() => declareInterests(as(officer), id, all)));
    expect(pressed.every(({ ok }) => ok)).toBe(true);
    expect(await listMyDeclarations(as(officer), id)).toHaveLength(2);
    const changed = { moment: "INVITED_NAMES" as const, interests: [interestIn(elm.organisationId)] };
    expect(await declareInterests(as(officer), id, changed)).toEqual({ ok: false, refusal: "ALREADY_DECLARED" });
    const later = { moment: "LATER" as const, interests: [interestIn(elm.organisationId)] };
    expect(await declareInterests(as(officer), id, later)).toMatchObject({ ok: true });
    expect(await declareInterests(as(officer), id, later)).toMatchObject({ ok: true });
    expect(await listInterests(as(officer), id)).toHaveLength(1);
    expect(await standingOf(as(officer), id, officer.personId, names)).toBe("PENDING");
  });

  it("is about the suppliers of this competition, or about nobody in general", async () => {
    const id = await published();
    const outsider = await newSupplier(test, { name: "Outside Ltd" });
    const declare = (
      moment: (typeof moments)[number],
      interests: Parameters<typeof declareInterests>[2]["interests"],
    ) => declareInterests(as(officer), id, { moment, interests });
    const notThere = { ok: false, refusal: "NAME_NOT_THERE" };
    expect(await declare("INVITED_NAMES", noInterest([outsider.organisationId]))).toEqual(notThere);
    expect(await declare("APPOINTMENT", noInterest([larch.organisationId]))).toEqual(notThere);
    expect(await declare("LATER", [{ organisationId: null, interest: false }])).toEqual(notThere);
    expect(await declare("APPOINTMENT", [{ organisationId: null, interest: false }])).toMatchObject({ ok: true });
    expect(await declare("INVITED_NAMES", [{ organisationId: null, interest: false }])).toMatchObject({ ok: true });
    expect(await declare("LATER", [interestIn(null)])).toMatchObject({ ok: true });
    expect(await listMyDeclarations(as(officer), id)).toHaveLength(2);
  });

  it("is for the council's own people, of a competition they may see", async () => {
    const id = await published();
    const all = { moment: "INVITED_NAMES" as const, interests: noInterest(names) };
    expect(await declareInterests(as(stranger), id, all)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const quality = await councilPerson(test, lead.organisationId, "QM");
    expect(await declareInterests(as(quality), id, all)).toMatchObject({ ok: true });
    const declarants = await listDeclarants(as(officer), id);
    expect(declarants.map(({ name }) => name)).toEqual(["QM person"]);
    expect(await listDeclarants(as(stranger), id)).toEqual([]);
  });
});

describe("deciding", () => {
  async function declared(who: CouncilActor): Promise<{ id: CompetitionId; declarationId: string }> {
    const id = await published();
    const interests = [...noInterest([larch.organisationId]), interestIn(elm.organisationId)];
    await declareInterests(as(who), id, { moment: "INVITED_NAMES", interests });
    return { id, declarationId: await newestInterest(id) };
  }

  it("shuts out or clears; the newest decision holds, and all are kept", async () => {
    const { id, declarationId } = await declared(approver);
    const standing = () => standingOf(as(officer), id, approver.personId, names);
    const decide = (outcome: (typeof conflictOutcomes)[number], reasons: string, seen: number) =>
      decideConflict(as(officer), declarationId, { outcome, reasons, seen });
    expect(await standing()).toBe("PENDING");
    expect(await decide("NO_CONFLICT", "Shares sold last year.", 0)).toMatchObject({ ok: true });
    expect(await standing()).toBe("CLEAR");
    expect(await decide("EXCLUDED", "They were bought back.", 0)).toEqual({ ok: false, refusal: "DECIDED_MEANWHILE" });
    expect(await decide("EXCLUDED", "They were bought back.", 1)).toMatchObject({ ok: true });
    expect(await decide("EXCLUDED", "They were bought back.", 1)).toMatchObject({ ok: true });
    expect(await standing()).toBe("EXCLUDED");
    const interest = await findInterest(as(officer), id, declarationId);
    expect(interest?.decisions.map(({ outcome }) => outcome)).toEqual(["EXCLUDED", "NO_CONFLICT"]);
    expect(await findInterest(as(stranger), id, declarationId)).toBeUndefined();
  });

  it("is told to officers when it waits, and to the person when it is done, without what it is about", async () => {
    const { declarationId } = await declared(approver);
    const wanted = await mailTo(test, await emailOf(officer));
    expect(wanted.subject).toBe("An interest to decide on: Three places for young people");
    expect(wanted.text).not.toContain("shares");
    await decideConflict(as(officer), declarationId, { outcome: "EXCLUDED", reasons: "They own part of it.", seen: 0 });
    const decided = await mailTo(test, await emailOf(approver));
    expect(decided.subject).toBe("A decision on your declaration: Three places for young people");
    expect(decided.text).not.toContain("own part");
  });

  it("is never one's own, and is an officer's or the lead's", async () => {
    const { id, declarationId } = await declared(officer);
    const decision = { outcome: "NO_CONFLICT", reasons: "No matter.", seen: 0 } as const;
    expect(await decideConflict(as(officer), declarationId, decision)).toEqual({
      ok: false,
      refusal: "OWN_DECLARATION",
    });
    expect(await decideConflict(as(approver), declarationId, decision)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await decideConflict(as(stranger), declarationId, decision)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await decideConflict(as(lead), newId(), decision)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await decideConflict(as(lead), declarationId, decision)).toMatchObject({ ok: true });
    const shutOut = await councilPerson(test, lead.organisationId, "PO");
    await declareInterests(as(shutOut), id, { moment: "LATER", interests: [interestIn(larch.organisationId)] });
    const theirs = { outcome: "EXCLUDED", reasons: "They own part of it.", seen: 0 } as const;
    expect(await decideConflict(as(lead), await newestInterest(id), theirs)).toMatchObject({ ok: true });
    expect(await decideConflict(as(shutOut), declarationId, decision)).toEqual({ ok: false, refusal: "SHUT_OUT" });
    const [none] = (await listMyDeclarations(as(officer), id)).filter(({ interest }) => !interest);
    expect(await decideConflict(as(lead), none?.id ?? "", decision)).toEqual({
      ok: false,
      refusal: "NOTHING_TO_DECIDE",
    });
  });

  it("is not for two who have undecided interests, so that they do not clear each other", async () => {
    const { id, declarationId } = await declared(officer);
    const other = await councilPerson(test, lead.organisationId, "PO");
    // Not every name is answered: an interest that waits counts all the same.
    await declareInterests(as(other), id, { moment: "LATER", interests: [interestIn(larch.organisationId)] });
    const [theirs] = (await listInterests(as(officer), id)).filter(({ personId }) => personId === other.personId);
    const clearing = { outcome: "NO_CONFLICT", reasons: "No matter.", seen: 0 } as const;
    const refusal = { ok: false, refusal: "SHUT_OUT" };
    expect(await decideConflict(as(other), declarationId, clearing)).toEqual(refusal);
    expect(await decideConflict(as(officer), theirs?.id ?? "", clearing)).toEqual(refusal);
    const { rows } = await test.ownerPool.query<{ person: string }>(
      "select person_id as person from audit_events where kind = 'DENIAL' and about ->> 'competition' = $1 order by id",
      [id],
    );
    expect(rows.map(({ person }) => person)).toEqual([other.personId, officer.personId]);
    expect(await decideConflict(as(lead), theirs?.id ?? "", clearing)).toMatchObject({ ok: true });
    expect(await decideConflict(as(other), declarationId, clearing)).toMatchObject({ ok: true });
  });

  it("never clears somebody who has a role at a bidder", async () => {
    const id = await published();
    const double = await councilPerson(test, lead.organisationId, "CM");
    await insertGrant(contextOf(test.db, system, now), larch.organisationId, double.personId, "SV");
    await declareInterests(as(double), id, { moment: "INVITED_NAMES", interests: noInterest(names) });
    expect(await standingOf(as(double), id, double.personId, names)).toBe("EXCLUDED");
    expect(await standingOf(as(double), id, double.personId, [elm.organisationId])).toBe("CLEAR");
  });
});

describe("the rule and its SQL", () => {
  const organisation = fc.constantFrom(0, 1, 2);
  const declaration = fc.record({
    about: fc.option(organisation, { nil: undefined }),
    moment: fc.constantFrom(...moments),
    interest: fc.boolean(),
    decisions: fc.array(fc.constantFrom(...conflictOutcomes), { maxLength: 2 }),
  });
  const situation = fc.record({
    stage: fc.constantFrom(...stages),
    declarations: fc.array(declaration, { maxLength: 5 }),
    names: fc.uniqueArray(organisation),
    worksFor: fc.option(organisation, { nil: undefined }),
  });

  it("say the same of who is clear and who is shut out, whatever was declared and decided", async () => {
    const id = await published();
    const third = await newSupplier(test, { name: "Third Ltd" });
    const organisations = [...names, third.organisationId];
    const idOf = (index: number) => organisations[index] ?? "";
    const { personId } = await councilPerson(test, lead.organisationId, "CM");
    await fc.assert(
      fc.asyncProperty(situation, async (given) => {
        await rolledBack(async (db) => {
          await sql`update competitions set stage = ${given.stage} where id = ${id}`.execute(db);
          if (given.worksFor !== undefined) {
            const place = {
              id: newId(),
              person_id: personId,
              organisation_id: idOf(given.worksFor),
              role: "SV" as const,
            };
            await db
              .insertInto("role_grants")
              .values({ ...place, granted_at: now })
              .execute();
          }
          const kept = new Set<string>();
          const declarations = given.declarations.filter(({ about, moment }) => {
            const key = `${moment} ${about ?? "general"}`;
            if (moment !== "LATER" && kept.has(key)) return false;
            kept.add(key);
            return true;
          });
          for (const { about, moment, interest, decisions } of declarations) {
            const declarationId = newId();
            await db
              .insertInto("conflict_declarations")
              .values({
                id: declarationId,
                competition_id: id,
                person_id: personId,
                about_organisation_id: about === undefined ? null : idOf(about),
                moment,
                interest,
                kind: interest ? "PERSONAL" : null,
                details: interest ? "A friend." : null,
                declared_at: now,
                declared_by: personId,
              })
              .execute();
            for (const outcome of interest ? decisions : []) {
              const decided = { declaration_id: declarationId, outcome, reasons: "x", decided_at: now };
              await db
                .insertInto("conflict_decisions")
                .values({ id: newId(), ...decided, decided_by: lead.personId })
                .execute();
            }
          }
          const named = given.names.map(idOf);
          const facts = {
            stage: given.stage,
            names: named,
            worksFor: given.worksFor === undefined ? [] : [idOf(given.worksFor)],
            declarations: declarations.map(({ about, moment, interest, decisions }) => ({
              aboutOrganisationId: about === undefined ? null : idOf(about),
              moment,
              interest,
              decision: interest ? decisions.at(-1) : undefined,
            })),
          };
          const rule = conflictStanding(facts);
          const ctx = { ...contextOf(test.db, lead, now), db };
          expect(await standingOf(ctx, id, personId, named)).toBe(rule);
          const asked = sql`select unnest(array[${sql.join([...named, null])}]::uuid[])`;
          const listed = sql`select named.one from (${asked}) as named (one) where named.one is not null`;
          const { rows } = await sql<{
            clear: boolean;
            shut: boolean;
          }>`select ${isClear(sql`competitions.id`, personId, listed)} as clear,
              ${isShutOut(sql`competitions.id`, personId, listed)} as shut
            from competitions where id = ${id}`.execute(db);
          expect(rows).toEqual([{ clear: rule === "CLEAR", shut: isShutOutByRule(facts) }]);
        });
      }),
      { numRuns: 200 },
    );
  });
});

const undo = new Error("undone on purpose");

async function rolledBack(act: (db: TestDatabase["db"]) => Promise<void>): Promise<void> {
  await test.db
    .transaction()
    .execute(async (db) => {
      await act(db);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
}

async function emailOf({ personId }: { readonly personId: string }): Promise<string> {
  const { rows } = await test.ownerPool.query<{ email: string }>("select email from people where id = $1", [personId]);
  return rows[0]?.email ?? "";
}

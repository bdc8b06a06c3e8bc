import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import { askForDeclarations } from "~/features/lists/commands/ask-declarations.server";
import { confirmPlaces } from "~/features/lists/commands/reopening.server";
import { startApplication } from "~/features/lists/commands/applications.server";
import {
  findAskedDeclarations,
  listAskedDeclarations,
  listDeclarationsOfLine,
} from "~/features/lists/queries/declarations.server";
import { findQueueLine } from "~/features/lists/queries/queue.server";
import { listSupplierItems } from "~/features/market/queries/supplier-desk.server";
import { saveAnswers, signDeclaration, type TypedAnswers } from "~/features/suppliers/commands/declarations.server";
import {
  addQuestion,
  changeQuestion,
  discardQuestions,
  publishQuestions,
  removeQuestion,
} from "~/features/suppliers/commands/questions.server";
import {
  findSigned,
  getOwnDeclaration,
  isDeclarationGoodOn,
  listSigned,
} from "~/features/suppliers/queries/declarations.server";
import { findQuestionsToWrite } from "~/features/suppliers/queries/questions-to-write.server";
import { findQuestionVersion, getQuestionSet } from "~/features/suppliers/queries/questions.server";
import { isDeclarationGood, seenDeclaration } from "~/features/suppliers/rules/declarations";
import type { QuestionSetCode, QuestionWords } from "~/features/suppliers/rules/questions";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { atPortalTime } from "../support/portal-time";
import { childrensHomesList, openRound, readyLine, submitLineAt } from "../support/scenarios/lists";
import { newHome, newSupplier, supplierPerson } from "../support/scenarios/suppliers";

let test: TestDatabase;
let lead: CouncilActor;
let officer: CouncilActor;
let stranger: CouncilActor;
let supplier: SupplierActor;
let writer: SupplierActor;

const day = 24 * 60 * 60 * 1000;
const at = new Date("2026-03-04T09:00:00Z");

beforeAll(async () => {
  test = await freshDatabase();
  lead = await authorityWithLead(test, "Tidewater Council");
  officer = await councilPerson(test, lead.organisationId, "PO");
  stranger = await authorityWithLead(test, "Another Council");
  supplier = await newSupplier(test);
  writer = await supplierPerson(test, supplier.organisationId, "SB");
});

afterAll(() => test.drop());

const as = <Who extends CouncilActor | SupplierActor>(actor: Who, when = at) => contextOf(test.db, actor, when);
const yes = { value: "YES" };

async function stateOf(who: SupplierActor, code: QuestionSetCode, when = at) {
  const own = await getOwnDeclaration(as(who, when), code);
  const shown = { code, number: own.version.number, version: own.draftVersion };
  return { own, shown, seen: seenDeclaration(own.version, own) };
}

/** Answers whatever is asked with yes or no, whichever passes, and signs. */
async function declared(
  who: SupplierActor,
  code: QuestionSetCode,
  when = at,
  said: TypedAnswers = {},
): Promise<string> {
  const { own, shown } = await stateOf(who, code, when);
  const answers = own.version.questions.map(({ key, passes, kind }) => {
    const value = kind === "DATE" ? "2025-12-31" : kind === "MONEY" ? "100000" : (passes[0] ?? "Nothing");
    return [key, { value }] as const;
  });
  await saveAnswers(as(who, when), shown, { ...Object.fromEntries(answers), ...said });
  const done = await signDeclaration(as(who, when), (await stateOf(who, code, when)).shown);
  if (!done.ok) throw new Error(done.refusal);
  return done.value.declarationId;
}

async function shownTo(who: CouncilActor, code: QuestionSetCode) {
  const found = await findQuestionsToWrite(as(who), code);
  return { code, seen: found?.seen ?? "" };
}

async function wordsOf(code: QuestionSetCode, place: number): Promise<{ key: string; words: QuestionWords }> {
  const question = (await getQuestionSet(as(lead), code)).questions[place];
  if (question === undefined) throw new Error("No such question");
  const { key, meaning: _, ...words } = question;
  return { key, words };
}

/** The lead changes the meaning of the first question of a set and publishes. */
async function meaningChanged(code: QuestionSetCode, wording: string): Promise<string> {
  const { key, words } = await wordsOf(code, 0);
  const change = { key, words: { ...words, wording }, edit: "MEANING" as const };
  expect(await changeQuestion(as(lead), await shownTo(lead, code), change)).toMatchObject({ ok: true });
  expect(await publishQuestions(as(lead), await shownTo(lead, code), null)).toMatchObject({ ok: true });
  return key;
}

describe("answers", () => {
  it("are saved by who may write, and two tabs never overwrite each other unseen", async () => {
    const { shown, seen } = await stateOf(supplier, "TERMS");
    expect(seen).toBe("NOT_STARTED");
    const both = await Promise.all([
      saveAnswers(as(supplier), shown, { "terms-accepted": yes }),
      saveAnswers(as(writer), shown, { "terms-accepted": { value: "NO", what: "Too long." } }),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: "STALE" });
    const now = (await stateOf(supplier, "TERMS")).shown;
    expect(await saveAnswers(as(writer), now, { "terms-accepted": yes })).toMatchObject({ ok: true });
    // The same from another tab is saved already.
    expect(await saveAnswers(as(writer), now, { "terms-accepted": yes })).toMatchObject({ ok: true });
    const viewer = await supplierPerson(test, supplier.organisationId, "SV");
    expect(await saveAnswers(as(viewer), now, { "data-sharing": yes })).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect((await stateOf(supplier, "TERMS")).seen).toBe("IN_PROGRESS");
  });

  it("are signed once, by an administrator, when all are there; then nobody can change them", async () => {
    const begun = (await stateOf(supplier, "TERMS")).shown;
    expect(await signDeclaration(as(supplier), begun)).toEqual({ ok: false, refusal: "NOT_ANSWERED" });
    await saveAnswers(as(writer), begun, { "data-sharing": yes, "open-book": yes });
    const { shown, seen } = await stateOf(supplier, "TERMS");
    expect(seen).toBe("READY");
    expect(await signDeclaration(as(writer), shown)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await signDeclaration(as(supplier), begun)).toEqual({ ok: false, refusal: "STALE" });
    const pressed = await Promise.all([1, 2].map(() => signDeclaration(as(supplier), shown)));
    expect(pressed[0]).toEqual(pressed[1]);
    const [signed, ...others] = await listSigned(as(supplier), "TERMS");
    expect(others).toEqual([]);
    expect(signed).toMatchObject({ number: 1, signedName: "SA person", signedAt: at });
    const whole = await findSigned(as(supplier), signed?.declarationId ?? "");
    expect(whole?.content.answers.map(({ value, result }) => [value, result])).toEqual(Array(3).fill(["YES", "PASS"]));
    const rival = await newSupplier(test, { name: "Rowan Care Ltd" });
    expect(await findSigned(as(rival), signed?.declarationId ?? "")).toBeUndefined();
    const after = await stateOf(supplier, "TERMS");
    expect(after.seen).toBe("COMPLETE");
    expect(await signDeclaration(as(supplier), after.shown)).toEqual({ ok: false, refusal: "NOTHING_TO_SIGN" });
    await expect(test.ownerPool.query("update declarations set signed_name = 'Else'")).rejects.toThrow();
    await expect(
      test.ownerPool.query(`insert into declarations select gen_random_uuid(), organisation_id, set_code, number,
        content || ' ', sha256, signed_at, signed_by, signed_name from declarations`),
    ).rejects.toThrow(/declarations_check/u);
  });
});

describe("questions", () => {
  it("are written by the council that runs the portal, published by its lead, and no other", async () => {
    const { key, words } = await wordsOf("POLICIES", 0);
    const change = { key, words: { ...words, wording: "Is there a policy on complaints?" }, edit: "WORDING" as const };
    const shown = await shownTo(officer, "POLICIES");
    expect(await changeQuestion(as(stranger), shown, change)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await findQuestionsToWrite(as(stranger), "POLICIES")).toBeUndefined();
    const both = await Promise.all([
      changeQuestion(as(officer), shown, change),
      addQuestion(as(lead), shown, { ...words, wording: "Do you have a policy on pets?" }),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    await discardQuestions(as(officer), await shownTo(officer, "POLICIES"));
    const again = await shownTo(officer, "POLICIES");
    expect(await changeQuestion(as(officer), again, change)).toMatchObject({ ok: true });
    // Pressed twice it is saved once.
    expect(await changeQuestion(as(officer), again, change)).toMatchObject({ ok: true });
    const draft = await shownTo(officer, "POLICIES");
    expect(await publishQuestions(as(officer), draft, null)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await publishQuestions(as(lead), again, null)).toEqual({ ok: false, refusal: "STALE" });
    const pressed = await Promise.all([1, 2].map(() => publishQuestions(as(lead), draft, "Plainer words.")));
    expect(pressed).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await findQuestionVersion(as(stranger), "POLICIES", 2)).toMatchObject({
      askedSince: 1,
      note: "Plainer words.",
    });
    expect(await findQuestionVersion(as(stranger), "POLICIES", 3)).toBeUndefined();
    const empty = await shownTo(lead, "POLICIES");
    expect(await publishQuestions(as(lead), empty, null)).toEqual({ ok: false, refusal: "NOTHING_CHANGED" });
  });

  it("that never fail by rule take no answer that does, and other answers are another meaning", async () => {
    const { key, words } = await wordsOf("FINANCE", 0);
    const shown = await shownTo(lead, "FINANCE");
    const fails = { ...words, fails: words.choices.slice(-1) };
    expect(await changeQuestion(as(lead), shown, { key, words: fails, edit: "MEANING" })).toEqual({
      ok: false,
      refusal: "NEVER_FAILS",
    });
    expect(
      await changeQuestion(as(lead), shown, { key, words: { ...words, kind: "TEXT", choices: [] }, edit: "WORDING" }),
    ).toEqual({ ok: false, refusal: "MEANS_SOMETHING_ELSE" });
    const guessed = { key: "nothing", words, edit: "WORDING" as const };
    expect(await changeQuestion(as(lead), shown, guessed)).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });

  it("are never all removed", async () => {
    const { questions } = await getQuestionSet(as(lead), "TERMS");
    for (const { key } of questions.slice(1)) {
      expect(await removeQuestion(as(lead), await shownTo(lead, "TERMS"), key)).toMatchObject({ ok: true });
    }
    const last = await removeQuestion(as(lead), await shownTo(lead, "TERMS"), questions[0]?.key ?? "");
    expect(last).toEqual({ ok: false, refusal: "LAST_QUESTION" });
    expect(await discardQuestions(as(lead), await shownTo(lead, "TERMS"))).toMatchObject({ ok: true });
    expect((await getQuestionSet(as(lead), "TERMS")).questions).toHaveLength(3);
  });
});

describe("a changed meaning", () => {
  it("asks an organisation for that question alone, and tells it on its desk", async () => {
    const alder = await newSupplier(test, { name: "Alder Ltd" });
    const before = await declared(alder, "TERMS");
    expect((await listSupplierItems(as(alder))).filter(({ kind }) => kind === "DECLARATION")).toEqual([]);
    const key = await meaningChanged("TERMS", "Do you accept the new terms?");
    const { own, seen, shown } = await stateOf(alder, "TERMS");
    expect(seen).toBe("NEWER_QUESTIONS");
    expect(await listSupplierItems(as(alder))).toContainEqual(
      expect.objectContaining({ kind: "DECLARATION", title: "TERMS", detail: "NEWER" }),
    );
    expect(await signDeclaration(as(alder), shown)).toEqual({ ok: false, refusal: "NOT_ANSWERED" });
    await saveAnswers(as(alder), shown, { [key]: yes });
    expect((await stateOf(alder, "TERMS")).seen).toBe("READY");
    const done = await signDeclaration(as(alder), (await stateOf(alder, "TERMS")).shown);
    expect(done.ok && done.value.declarationId).not.toBe(before);
    expect((await findSigned(as(alder), before))?.content.number).toBe(own.version.number - 1);
    expect((await listSupplierItems(as(alder))).filter(({ kind }) => kind === "DECLARATION")).toEqual([]);
  });

  it("and a year: rule and SQL say the same of what counts", async () => {
    const birch = await newSupplier(test, { name: "Birch Ltd" });
    await declared(birch, "TERMS", new Date("2026-05-02T23:30:00Z"));
    await meaningChanged("TERMS", "Do you accept the newest terms?");
    await declared(birch, "TERMS", new Date("2026-06-01T09:00:00Z"));
    const version = await getQuestionSet(as(lead), "TERMS");
    for (const today of ["2026-06-01", "2027-05-03", "2027-05-04", "2027-06-01", "2027-06-02"]) {
      const rows = await test.db
        .selectFrom("declarations as signed")
        .innerJoin("question_versions as version", "version.set_code", "signed.set_code")
        .select(["signed.number", "signed.signed_at as signedAt"])
        .select(isDeclarationGoodOn(today, { declaration: "signed", version: "version" }).as("good"))
        .where("version.number", "=", version.number)
        .where("signed.set_code", "=", "TERMS")
        .execute();
      expect(rows.length).toBeGreaterThan(3);
      for (const { good, ...signed } of rows) expect(good).toBe(isDeclarationGood(signed, version, today));
    }
    const old = await listSupplierItems(as(birch, new Date("2027-06-02T09:00:00Z")));
    expect(old).toContainEqual(expect.objectContaining({ kind: "DECLARATION", detail: "TOO_OLD" }));
  });
});

describe("a list", () => {
  const opensAt = new Date("2026-03-02T09:00:00Z");
  const closed = new Date(opensAt.getTime() + 11 * day);

  it("asks for declarations, and a line goes with what was signed: frozen, whatever is signed later", async () => {
    const cedar = await newSupplier(test, { name: "Cedar Homes Ltd" });
    const list = await childrensHomesList(test, lead);
    const { listId } = list;
    expect(await askForDeclarations(as(stranger), listId, 1, ["TERMS"])).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const approver = await councilPerson(test, lead.organisationId, "AP");
    expect(await askForDeclarations(as(approver), listId, 1, ["TERMS"])).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await askForDeclarations(as(officer), listId, 9, ["TERMS"])).toEqual({ ok: false, refusal: "STALE" });
    expect(await askForDeclarations(as(officer), listId, 1, ["TERMS", "EXCLUSIONS"])).toMatchObject({ ok: true });
    expect(await askForDeclarations(as(officer), listId, 1, ["TERMS", "EXCLUSIONS"])).toMatchObject({ ok: true });
    const roundId = await openRound(test, lead, list, { opensAt });
    expect(await askForDeclarations(as(officer), listId, 2, [])).toEqual({ ok: false, refusal: "ROUND_RUNNING" });
    const settingId = await newHome(test, cedar);
    const [lotId] = list.lotIds;
    const { lineId } = await readyLine(test, cedar, { roundId, settingId, lotId, at });
    expect(await submitLineAt(test, cedar, lineId, { at })).toEqual({ ok: false, refusal: "DECLARATIONS" });
    await declared(cedar, "TERMS");
    expect(await findAskedDeclarations(as(cedar), listId)).toBeUndefined();
    const cleaner = { value: "YES", when: "2025-01-20", what: "A cleaner of ours.", putRight: "Another firm cleans." };
    const declarationId = await declared(cedar, "EXCLUSIONS", at, { "associated-grounds": cleaner });
    expect(await listAskedDeclarations(as(cedar), listId)).toMatchObject([
      { code: "EXCLUSIONS", seen: "COMPLETE" },
      { code: "TERMS", seen: "COMPLETE" },
    ]);
    expect(await submitLineAt(test, cedar, lineId, { at })).toMatchObject({ ok: true });
    const later = new Date(at.getTime() + day);
    const key = await meaningChanged("EXCLUSIONS", "Has anybody been convicted of causing a death?");
    await saveAnswers(as(cedar, later), (await stateOf(cedar, "EXCLUSIONS", later)).shown, {
      [key]: { value: "YES", when: "2024-02-03", what: "A fine.", putRight: "New checks." },
    });
    await signDeclaration(as(cedar, later), (await stateOf(cedar, "EXCLUSIONS", later)).shown);
    const line = await findQueueLine(as(lead, closed), lineId);
    const frozen = line?.facts.declarations?.find(({ set }) => set === "EXCLUSIONS");
    expect(frozen).toMatchObject({ declarationId, number: 1, results: { FAIL: 0, PERSON: 1 } });
    if (line === undefined) throw new Error("No line");
    const shown = await listDeclarationsOfLine(as(lead, closed), line.facts);
    const exclusions = shown.find(({ content }) => content.set === "EXCLUSIONS");
    expect(exclusions).toMatchObject({
      declarationId,
      newerQuestions: true,
      newerSignedAt: later,
      sha256: frozen?.sha256,
    });
    expect(exclusions?.content.answers.find((answer) => answer.key === key)?.value).toBe("NO");
    const commissioner = await councilPerson(test, lead.organisationId, "CM");
    expect(await listDeclarationsOfLine(as(commissioner, closed), line.facts)).toEqual([]);
    expect(await askForDeclarations(as(officer, closed), listId, 2, [])).toMatchObject({ ok: true });
  });

  it("asks them of members too, before they confirm their places", async () => {
    const fir = await newSupplier(test, { name: "Fir Homes Ltd" });
    const list = await childrensHomesList(test, lead, { title: "Homes that declare" });
    await askForDeclarations(as(officer), list.listId, 1, ["TERMS"]);
    const roundId = await openRound(test, lead, list, { opensAt });
    const started = await startApplication(as(fir), roundId);
    if (!started.ok) throw new Error(started.refusal);
    const confirm = { places: [], seen: "nothing" };
    const press = () => atPortalTime(test, at, () => confirmPlaces(as(fir), started.value.applicationId, confirm));
    expect(await press()).toEqual({ ok: false, refusal: "DECLARATIONS" });
    await declared(fir, "TERMS");
    // It has no place that it could confirm.
    expect(await press()).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor } from "~/core/actor";
import type { RoundDetails } from "~/features/lists/forms/round";
import { changeRound, planRound, publishRound } from "~/features/lists/commands/rounds.server";
import { addLot } from "~/features/lists/commands/lots.server";
import { setUpList } from "~/features/lists/commands/set-up.server";
import { findList, listLists, listMembers, mayCallOff } from "~/features/lists/queries/lists.server";
import { listLots } from "~/features/lists/queries/lots.server";
import { findPublishedRound, findRound, listOpenRounds, listRounds } from "~/features/lists/queries/rounds.server";
import { findPublicList } from "~/features/market/queries/public-list.server";
import { endPartnership } from "~/features/councils/commands/authorities.server";
import { anyone, contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { consortiumOf } from "../support/scenarios/councils";
import { childrensHomesList, educationFramework, listDetails, lotDetails, openRound } from "../support/scenarios/lists";

let test: TestDatabase;
let lead: CouncilActor;
let partner: CouncilActor;
let stranger: CouncilActor;
let consortiumId: string;

const now = "2026-03-02T09:00:00Z";
const guessed = "01990000-0000-7000-8000-000000000001";

beforeAll(async () => {
  test = await freshDatabase();
  lead = await authorityWithLead(test, "Tidewater Council");
  partner = await authorityWithLead(test, "Moorside Council");
  stranger = await authorityWithLead(test, "Elsewhere Council");
  consortiumId = await consortiumOf(test, lead, [partner]);
});

afterAll(() => test.drop());

const as = (actor: CouncilActor, at = now) => contextOf(test.db, actor, at);

describe("setting up a list", () => {
  it("makes one list however often the button is pressed, and not two with one title", async () => {
    const details = listDetails({ title: "Twice", consortiumId });
    const [first, again] = await Promise.all([setUpList(as(lead), details), setUpList(as(lead), details)]);
    expect(first).toEqual(again);
    const other = await setUpList(as(lead), { ...details, title: "TWICE", summary: "Another" });
    expect(other).toEqual({ ok: false, refusal: "TITLE_TAKEN" });
    expect(await setUpList(as(stranger), { ...details, consortiumId: null })).toMatchObject({ ok: true });
  });

  it("is for procurement officers and leads; a denial is kept", async () => {
    const approver = await councilPerson(test, lead.organisationId, "AP", "CM");
    expect(await setUpList(as(approver), listDetails({ title: "No" }))).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    const { rows } = await test.ownerPool.query("select act, person_id from audit_events where kind = 'DENIAL'");
    expect(rows).toContainEqual({ act: "lists.set-up", person_id: approver.personId });
  });

  it("takes only a consortium that the council leads", async () => {
    const tried = await setUpList(as(partner), listDetails({ title: "Ours", consortiumId }));
    expect(tried).toEqual({ ok: false, refusal: "CONSORTIUM_NOT_YOURS" });
  });

  it("adds lots in order, one for each code", async () => {
    const { listId } = await childrensHomesList(test, lead, { title: "Lots" });
    const third = lotDetails({ code: "CH3", title: "Specialist" });
    expect(await addLot(as(lead), listId, third)).toEqual(await addLot(as(lead), listId, third));
    const taken = await addLot(as(lead), listId, { ...third, title: "Other" });
    expect(taken).toEqual({ ok: false, refusal: "LOT_CODE_TAKEN" });
    expect((await listLots(as(lead), listId)).map(({ code }) => code)).toEqual(["CH1", "CH2", "CH3"]);
    expect(await addLot(as(partner), listId, third)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await addLot(as(lead), guessed, third)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const viewer = await councilPerson(test, lead.organisationId, "QM");
    expect(await addLot(as(viewer), listId, third)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
  });
});

describe("who sees a list", () => {
  it("its lead, its partners while they take part, and nobody else", async () => {
    const { listId } = await educationFramework(test, lead, { title: "Shared", consortiumId });
    expect(await findList(as(lead), listId)).toMatchObject({ isLead: true, consortiumName: "Tidewater partnership" });
    expect(await findList(as(partner), listId)).toMatchObject({ isLead: false, leadName: "Tidewater Council" });
    expect(await mayCallOff(as(partner), listId)).toMatchObject({ id: listId, regime: "PCR2015" });
    expect(await findList(as(stranger), listId)).toBeUndefined();
    expect(await mayCallOff(as(stranger), listId)).toBeUndefined();
    expect((await listLists(as(partner))).rows.map(({ title }) => title)).toContain("Shared");
    expect((await listLists(as(stranger))).rows.map(({ title }) => title)).toEqual(["Twice"]);
    const leaver = await authorityWithLead(test, "Leaving Council");
    const short = await consortiumOf(test, lead, [leaver], "Short partnership");
    const { listId: theirs } = await childrensHomesList(test, lead, { title: "Left", consortiumId: short });
    expect(await findList(as(leaver), theirs)).toBeDefined();
    await endPartnership(as(lead), short, leaver.organisationId);
    expect(await findList(as(leaver), theirs)).toBeUndefined();
    expect((await listMembers(as(leaver), theirs)).rows).toEqual([]);
  });

  it("are shown a page at a time", async () => {
    const first = await listLists(as(lead), { most: 2 });
    const rest = await listLists(as(lead), { after: first.next, most: 2 });
    expect(first.rows).toHaveLength(2);
    expect(rest.rows[0]?.title.localeCompare(first.rows[1]?.title ?? "")).toBe(1);
  });
});

describe("planning a round", () => {
  const times = (given: Partial<RoundDetails> = {}) => ({
    opensAt: new Date("2026-03-10T09:00:00Z"),
    closesAt: new Date("2026-04-09T11:00:00Z"),
    gapReason: null,
    shortWindowReason: null,
    ...given,
  });

  it("asks a reason when the list opened longer ago than its longest gap", async () => {
    const { listId, lotIds } = await childrensHomesList(test, lead, { title: "Gap", lastOpenedOn: "2025-08-31" });
    const late = times({ opensAt: new Date("2026-03-01T09:00:00Z") });
    const lots = { lotIds: [...lotIds] };
    expect(await planRound(as(lead), listId, { ...late, ...lots })).toEqual({
      ok: false,
      refusal: "GAP_REASON_NEEDED",
    });
    const onTime = times({ opensAt: new Date("2026-02-28T09:00:00Z"), closesAt: new Date("2026-03-30T09:00:00Z") });
    expect(await planRound(as(lead), listId, { ...onTime, ...lots })).toMatchObject({ ok: true });
    const { rows } = await test.ownerPool.query<{ id: string }>("select id from rounds where list_id = $1", [listId]);
    const roundId = rows[0]?.id ?? "";
    const changed = await changeRound(as(lead), roundId, 1, {
      ...late,
      ...lots,
      gapReason: "The regulator was closed.",
    });
    expect(changed).toMatchObject({ ok: true });
    expect(await findRound(as(lead), roundId)).toMatchObject({ version: 2, lastOpenedOn: "2025-08-31" });
    expect(await changeRound(as(lead), roundId, 1, { ...onTime, ...lots })).toEqual({ ok: false, refusal: "STALE" });
  });

  it("asks a reason for a window under ten days and refuses what cannot be", async () => {
    const { listId, lotIds } = await childrensHomesList(test, lead, { title: "Window" });
    const { lotIds: foreign } = await childrensHomesList(test, lead, { title: "Foreign" });
    const lots = { lotIds: [...lotIds] };
    const short = times({ closesAt: new Date("2026-03-19T09:00:00Z") });
    const why = await planRound(as(lead), listId, { ...short, ...lots });
    expect(why).toEqual({ ok: false, refusal: "WINDOW_REASON_NEEDED" });
    const backwards = times({ closesAt: new Date("2026-03-10T09:00:00Z") });
    const back = await planRound(as(lead), listId, { ...backwards, ...lots });
    expect(back).toEqual({ ok: false, refusal: "CLOSES_BEFORE_OPENS" });
    const over = times({ opensAt: new Date("2020-01-01T09:00:00Z"), closesAt: new Date("2020-02-01T12:00:00Z") });
    const past = await planRound(as(lead), listId, { ...over, ...lots });
    expect(past).toEqual({ ok: false, refusal: "CLOSES_IN_THE_PAST" });
    const elsewhere = await planRound(as(lead), listId, { ...times(), lotIds: [lotIds[0], foreign[0]] });
    expect(elsewhere).toEqual({ ok: false, refusal: "LOT_NOT_OF_LIST" });
    const withReason = { ...short, ...lots, shortWindowReason: "Only known members are left." };
    const planned = await planRound(as(lead), listId, withReason);
    expect(await planRound(as(lead), listId, withReason)).toEqual(planned);
    expect(await planRound(as(lead), listId, { ...times(), ...lots })).toEqual({ ok: false, refusal: "DRAFT_EXISTS" });
    expect(await planRound(as(partner), listId, withReason)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const viewer = await councilPerson(test, lead.organisationId, "AU");
    expect(await planRound(as(viewer), listId, withReason)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
  });

  it("opens now or as planned, and then stays as it is", async () => {
    const { listId, lotIds } = await childrensHomesList(test, lead, { title: "Opens" });
    const details = { ...times(), lotIds: [lotIds[0]] };
    const planned = await planRound(as(lead), listId, details);
    const roundId = planned.ok ? planned.value.roundId : "";
    const officer = await councilPerson(test, lead.organisationId, "CM");
    const publish = (at: string, when: "NOW" | "PLANNED", version = 1, who = lead) =>
      publishRound(as(who, at), roundId, version, { when });
    expect(await publish(now, "NOW", 1, officer)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await publish(now, "NOW", 1, partner)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await publish(now, "NOW", 2)).toEqual({ ok: false, refusal: "STALE" });
    expect(await publish("2026-03-10T09:00:00.001Z", "PLANNED")).toEqual({ ok: false, refusal: "OPENING_PASSED" });
    expect(await publish("2026-04-09T11:00:00Z", "NOW")).toEqual({ ok: false, refusal: "CLOSING_PASSED" });
    expect(await publish("2026-04-05T11:00:00Z", "NOW")).toEqual({ ok: false, refusal: "WINDOW_REASON_NEEDED" });
    expect(await findPublishedRound(contextOf(test.db, anyone, now), roundId)).toBeUndefined();
    expect(await findPublicList(contextOf(test.db, anyone, now), listId)).toBeUndefined();
    expect(await publish(now, "PLANNED")).toMatchObject({ ok: true });
    expect(await publish(now, "PLANNED")).toEqual({ ok: false, refusal: "ROUND_NOT_DRAFT" });
    expect(await changeRound(as(lead), roundId, 1, details)).toEqual({ ok: false, refusal: "ROUND_NOT_DRAFT" });
    const { rounds: open } = await listOpenRounds(contextOf(test.db, anyone, now));
    expect(open.map((round) => round.roundId)).toContain(roundId);
    const seen = await findPublicList(contextOf(test.db, anyone, now), listId);
    expect(seen?.lots.map(({ code, members }) => [code, members])).toEqual([
      ["CH1", 0],
      ["CH2", 0],
    ]);
    expect(await findRound(as(partner), roundId)).toBeUndefined();
    expect(await listRounds(as(lead), listId)).toHaveLength(1);
  });

  it("never overlaps another round of the list, even when both are published at once", async () => {
    const list = await childrensHomesList(test, lead, { title: "Overlap" });
    await openRound(test, lead, list, { opensAt: new Date("2026-03-01T09:00:00Z") });
    const within = times({ opensAt: new Date("2026-03-11T09:00:00Z") });
    const planned = await planRound(as(lead), list.listId, { ...within, lotIds: [...list.lotIds] });
    const roundId = planned.ok ? planned.value.roundId : "";
    expect(await publishRound(as(lead), roundId, 1, { when: "PLANNED" })).toEqual({
      ok: false,
      refusal: "ROUNDS_OVERLAP",
    });
    const after = { ...within, opensAt: new Date("2026-03-11T09:00:00.001Z"), lotIds: [...list.lotIds] };
    expect(await changeRound(as(lead), roundId, 1, after)).toMatchObject({ ok: true });
    const both = await Promise.all([1, 2].map(() => publishRound(as(lead), roundId, 2, { when: "PLANNED" })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("shows a partner published rounds only", async () => {
    const list = await childrensHomesList(test, lead, { title: "Partner", consortiumId });
    await planRound(as(lead), list.listId, { ...times(), lotIds: [...list.lotIds] });
    expect(await listRounds(as(partner), list.listId)).toEqual([]);
    expect(await listRounds(as(lead), list.listId)).toHaveLength(1);
  });
});

import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { ApplicationId, LineId, ListId, LotId, MembershipId, RoundId, SettingId } from "~/core/id";
import type { Result } from "~/core/result";
import { addMilliseconds } from "~/core/time";
import { saveHeader, startApplication } from "~/features/lists/commands/applications.server";
import { decideLine, recommendLine } from "~/features/lists/commands/assess.server";
import { confirmMemberships } from "~/features/lists/commands/confirm.server";
import { issueDecisions } from "~/features/lists/commands/issue.server";
import { addLine, changeLine } from "~/features/lists/commands/lines.server";
import { planRound, publishRound } from "~/features/lists/commands/rounds.server";
import { addLot } from "~/features/lists/commands/lots.server";
import { setUpList } from "~/features/lists/commands/set-up.server";
import { submitLine } from "~/features/lists/commands/submit.server";
import type { CareLineDetails, HeaderDetails, LineDetails } from "~/features/lists/forms/application";
import type { ListDetails } from "~/features/lists/forms/list";
import type { CareLotDetails, GoodsLotDetails, LotDetails } from "~/features/lists/forms/lot";
import type { RoundDetails } from "~/features/lists/forms/round";
import { contextOf } from "../context";
import type { TestDatabase } from "../database";
import { councilPerson } from "../people";
import { atPortalTime } from "../portal-time";

const day = 24 * 60 * 60 * 1000;
const setUpAt = new Date("2026-01-07T09:00:00Z");

export interface SetUpListing {
  readonly listId: ListId;
  readonly lotIds: readonly [LotId, LotId];
}

/** A children's homes list led by the lead's council, with two lots: CH1 within the area, CH2 anywhere. */
export async function childrensHomesList(
  test: TestDatabase,
  lead: CouncilActor,
  given: Partial<ListDetails> = {},
): Promise<SetUpListing> {
  return listWith(test, lead, listDetails(given), [
    lotDetails({ code: "CH1", title: "Children’s home within the area" }),
    lotDetails({ code: "CH2", title: "Children’s home anywhere" }),
  ]);
}

/** A small framework for education, with a day and a weekly lot for one need. */
export async function educationFramework(
  test: TestDatabase,
  lead: CouncilActor,
  given: Partial<ListDetails> = {},
): Promise<SetUpListing> {
  const details = listDetails({ title: "Education framework", vehicleType: "FRAMEWORK_LIGHT_TOUCH", ...given });
  const lot = { settingKinds: ["SPECIAL_SCHOOL" as const], needs: ["N2" as const], ageMin: 4, ageMax: 19 };
  return listWith(test, lead, details, [
    lotDetails({ ...lot, code: "PRE-N2-D", title: "Autism with SEMH, day" }),
    lotDetails({ ...lot, code: "PRE-N2-W", title: "Autism with SEMH, weekly boarding" }),
  ]);
}

/** A food list, an open framework with a lot for bread and one for fruit. */
export async function foodList(
  test: TestDatabase,
  lead: CouncilActor,
  given: Partial<ListDetails> = {},
): Promise<SetUpListing> {
  const food = { vehicleType: "FRAMEWORK_OPEN", regime: "PA2023", maxGapMonths: null } as const;
  const details = listDetails({
    title: "Food list",
    ...food,
    cpvCodes: ["15810000-9"],
    suitsSmallFirms: true,
    ...given,
  });
  return listWith(test, lead, details, [
    goodsLotDetails(),
    goodsLotDetails({ code: "FRUIT", title: "Fruit and vegetables" }),
  ]);
}

export function listDetails(given: Partial<ListDetails> = {}): ListDetails {
  return {
    title: "Children’s homes list",
    summary: "Homes for children who cannot live with their families.",
    vehicleType: "LEGACY_APL",
    regime: "PCR2015",
    callOffMechanisms: ["FURTHER_COMPETITION"],
    consortiumId: null,
    maxGapMonths: 6,
    lastOpenedOn: null,
    cpvCodes: [],
    suitsSmallFirms: false,
    suitsVoluntary: false,
    ...given,
  };
}

export function lotDetails(given: Partial<CareLotDetails> = {}): CareLotDetails {
  return {
    code: "CH1",
    title: "Children’s home",
    settingKinds: ["CHILDRENS_HOME"],
    needs: ["N1", "N2", "N4"],
    ageMin: 5,
    ageMax: 17,
    bands: ["B1", "B2", "B3"],
    expectedVolume: null,
    expectedVolumeOn: null,
    ...given,
  };
}

/** A lot that is not about people. */
export function goodsLotDetails(given: Partial<GoodsLotDetails> = {}): GoodsLotDetails {
  return {
    code: "BREAD",
    title: "Bread and cakes",
    settingKinds: ["PREMISES"],
    needs: [],
    ageMin: null,
    ageMax: null,
    bands: [],
    expectedVolume: null,
    expectedVolumeOn: null,
    ...given,
  };
}

/** What a bakery offers in `goodsLotDetails`. */
export function goodsLineDetails(vacancyContact = "Bea Crumb, 020 7946 0001"): LineDetails {
  return { capacityOffered: null, ageMin: null, ageMax: null, genders: null, needs: [], vacancyContact, rates: [] };
}

export function headerDetails(given: Partial<HeaderDetails> = {}): HeaderDetails {
  return {
    contactName: "Robin Vale",
    contactEmail: "contact@larch.test",
    contactPhone: null,
    safeguardingLead: "Kit Moor",
    insuranceCommitted: true,
    termsAccepted: true,
    ...given,
  };
}

/** Fits `homeDetails` in a lot of `lotDetails`. */
export function lineDetails(given: Partial<CareLineDetails> = {}): CareLineDetails {
  return {
    capacityOffered: 4,
    ageMin: 8,
    ageMax: 17,
    genders: "ANY",
    needs: ["N1", "N4"],
    vacancyContact: "Robin Vale, 020 7946 0000",
    rates: [
      { band: "B1", weeklyPence: 420_000 },
      { band: "B2", weeklyPence: 510_050 },
    ],
    ...given,
  };
}

/** A round of ten days over those lots, published so that it opens then. */
export async function openRound(
  test: TestDatabase,
  lead: CouncilActor,
  { listId, lotIds }: { readonly listId: ListId; readonly lotIds: readonly LotId[] },
  given: Partial<RoundDetails> = {},
): Promise<RoundId> {
  const opensAt = given.opensAt ?? addMilliseconds(setUpAt, day);
  const closesAt = addMilliseconds(opensAt, 10 * day);
  const details = { lotIds: [...lotIds], opensAt, closesAt, gapReason: null, shortWindowReason: null, ...given };
  const { roundId } = must(await planRound(contextOf(test.db, lead, setUpAt), listId, details));
  must(await publishRound(contextOf(test.db, lead, opensAt), roundId, 1, { when: "PLANNED" }));
  return roundId;
}

/** An application with its header done and one finished line, not submitted. The line's version is 2. */
export async function readyLine(
  test: TestDatabase,
  supplier: SupplierActor,
  { roundId, settingId, lotId, at }: { roundId: RoundId; settingId: SettingId; lotId: LotId; at: Date },
  given: Partial<CareLineDetails> | LineDetails = {},
): Promise<{ applicationId: ApplicationId; lineId: LineId; version: 2 }> {
  const ctx = contextOf(test.db, supplier, at);
  const { applicationId } = must(await startApplication(ctx, roundId));
  const first = await saveHeader(ctx, applicationId, 1, headerDetails());
  if (!first.ok && first.refusal !== "STALE") must(first);
  const { lineId } = must(await addLine(ctx, applicationId, { settingId, lotId }));
  must(await changeLine(ctx, lineId, 1, isGoods(given) ? given : lineDetails(given)));
  return { applicationId, lineId, version: 2 };
}

function isGoods(
  given: Partial<CareLineDetails> | LineDetails,
): given is Extract<LineDetails, { capacityOffered: null }> {
  return given.capacityOffered === null;
}

/** Presses Submit at that moment by the portal's clock. */
export async function submitLineAt(
  test: TestDatabase,
  supplier: SupplierActor,
  lineId: LineId,
  { at, version = 2 }: { readonly at: Date; readonly version?: number },
) {
  return atPortalTime(test, at, () => submitLine(contextOf(test.db, supplier, at), lineId, version));
}

export interface HomeToList {
  readonly supplier: SupplierActor;
  readonly settingId: SettingId;
  readonly lotId?: LotId;
  readonly line?: Partial<CareLineDetails> | LineDetails;
}

/**
 * Takes settings through a whole round of the list to active memberships: applied, recommended, decided and
 * issued, all before 1 March 2026 for the first three rounds of a list. Answers the memberships in order.
 */
export async function listHomes(
  test: TestDatabase,
  lead: CouncilActor,
  list: SetUpListing,
  homes: readonly HomeToList[],
): Promise<MembershipId[]> {
  const { rows } = await test.ownerPool.query<{ number: number }>(
    "select count(*)::int as number from rounds where list_id = $1",
    [list.listId],
  );
  const opensAt = addMilliseconds(setUpAt, day + (rows[0]?.number ?? 0) * 14 * day);
  const roundId = await openRound(test, lead, list, { opensAt });
  const lineIds: LineId[] = [];
  for (const { supplier, settingId, lotId = list.lotIds[0], line } of homes) {
    const at = addMilliseconds(opensAt, day);
    const ready = await readyLine(test, supplier, { roundId, settingId, lotId, at }, line);
    must(await submitLineAt(test, supplier, ready.lineId, { at, version: ready.version }));
    lineIds.push(ready.lineId);
  }
  const approver = await councilPerson(test, lead.organisationId, "AP");
  const assessed = addMilliseconds(opensAt, 11 * day);
  for (const lineId of lineIds) await approve(test, { lead, approver, lineId, at: assessed });
  must(await issueDecisions(contextOf(test.db, lead, addMilliseconds(assessed, day)), roundId));
  return Promise.all(lineIds.map((lineId) => membershipOf(test, lineId)));
}

/** Their providers say at that moment that they are as they were: for what goes on long after they joined. */
export async function placesConfirmed(
  test: TestDatabase,
  places: readonly { readonly supplier: SupplierActor; readonly membershipId: MembershipId | undefined }[],
  at: Date,
): Promise<void> {
  for (const { supplier, membershipId } of places) {
    if (membershipId === undefined) throw new Error("Nobody joined");
    must(await confirmMemberships(contextOf(test.db, supplier, at), [membershipId]));
  }
}

/** One setting as an active member, by a round of its own. */
export async function listedHome(
  test: TestDatabase,
  lead: CouncilActor,
  list: SetUpListing,
  home: HomeToList,
): Promise<MembershipId> {
  const [membershipId] = await listHomes(test, lead, list, [home]);
  if (membershipId === undefined) throw new Error("No membership");
  return membershipId;
}

/** Recommended by the lead's council, approved by another person of it; not issued. */
async function approve(
  test: TestDatabase,
  { lead, approver, lineId, at }: { lead: CouncilActor; approver: CouncilActor; lineId: LineId; at: Date },
): Promise<void> {
  const verdict = { outcome: "APPROVED", reasons: "Meets every condition of this lot." } as const;
  const recommended = await recommendLine(contextOf(test.db, lead, at), lineId, { seenId: undefined, verdict });
  const { recommendationId: seenId } = must(recommended);
  must(await decideLine(contextOf(test.db, approver, at), lineId, { seenId, verdict }));
}

async function membershipOf(test: TestDatabase, lineId: LineId): Promise<MembershipId> {
  const { rows } = await test.ownerPool.query<{ id: string }>("select id from memberships where line_id = $1", [
    lineId,
  ]);
  const [membership] = rows;
  if (membership === undefined) throw new Error(`No membership for ${lineId}`);
  return membership.id;
}

async function listWith(
  test: TestDatabase,
  lead: CouncilActor,
  details: ListDetails,
  lots: readonly [LotDetails, LotDetails],
): Promise<SetUpListing> {
  const ctx = contextOf(test.db, lead, setUpAt);
  const { listId } = must(await setUpList(ctx, details));
  const [first, second] = lots;
  const lotIds = [must(await addLot(ctx, listId, first)).lotId, must(await addLot(ctx, listId, second)).lotId] as const;
  return { listId, lotIds };
}

function must<Value>(done: Result<Value, unknown>): Value {
  if (!done.ok) throw new Error(`Refused: ${JSON.stringify(done.refusal)}`);
  return done.value;
}

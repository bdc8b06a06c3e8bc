import type { SupplierActor } from "~/core/actor";
import type { ApplicationId, EvidenceId, LineId, LotId, MembershipId, RoundId, SettingId } from "~/core/id";
import { addDays, addMilliseconds, calendarDateOf, type Instant } from "~/core/time";
import { askForDeclarations } from "~/features/lists/commands/ask-declarations.server";
import { decideLine, recommendLine } from "~/features/lists/commands/assess.server";
import { issueDecisions } from "~/features/lists/commands/issue.server";
import { addConnected } from "~/features/suppliers/commands/connected.server";
import { listConnected } from "~/features/suppliers/queries/connected.server";
import { appealDecision } from "~/features/lists/commands/appeals.server";
import { decideAppeal } from "~/features/lists/commands/decide-appeal.server";
import { findAppeal } from "~/features/lists/queries/appeals.server";
import type { Verdict } from "~/features/lists/rules/decisions";
import { sendPromised } from "~/features/lists/commands/promises.server";
import { answerLine, askToPutRight } from "~/features/lists/commands/clarifications.server";
import { decideCase, proposeCase } from "~/features/lists/commands/cases.server";
import { planRound } from "~/features/lists/commands/rounds.server";
import type { Proposal } from "~/features/lists/forms/membership";
import type { FileStore } from "~/platform/file-store.server";
import { contextOf } from "../../support/context";
import type { TestDatabase } from "../../support/database";
import { atPortalTime } from "../../support/portal-time";
import { consortiumOf } from "../../support/scenarios/councils";
import {
  childrensHomesList,
  listHomes,
  openRound,
  placesConfirmed,
  readyLine,
  submitLineAt,
  type SetUpListing,
} from "../../support/scenarios/lists";
import { declared, newCertificate, newHome, saved } from "../../support/scenarios/suppliers";
import { lives, type Phase } from "../columns";
import { done } from "./done";
import type { People } from "./people";

/** Stands in whatever the council has made, and in whatever the supplier SA, SB and SV act for has written. */
export const planted = { council: "Quillfeather", supplier: "Alderwing" } as const;

export interface LineIds {
  readonly applicationId: ApplicationId;
  readonly lineId: LineId;
}

/** A list with rounds and the supplier's applications in them, and a second list with a round that can be issued. */
export interface Market extends SetUpListing {
  readonly consortiumId: string;
  /** What the supplier signed for the list, and with each line since. */
  readonly signedId: string;
  readonly connectedId: string;
  /** The supplier's insurance certificate, which came with every line. */
  readonly evidenceId: EvidenceId;
  readonly secondList: SetUpListing;
  readonly rounds: Readonly<Record<Phase<"round">, RoundId>>;
  readonly lines: Readonly<Record<Phase<"line">, LineIds>>;
  readonly assessments: Readonly<Record<Phase<"assessment">, LineId>>;
  readonly promises: Readonly<Record<Phase<"promise">, LineId>>;
  readonly appeals: Readonly<Record<Phase<"appeal">, LineId>>;
  readonly askings: Readonly<Record<Phase<"asking">, LineId>>;
  readonly memberships: Readonly<Record<Phase<"membership">, MembershipId>>;
  /** A setting that is on the list, one that is in no application, and one that nobody needs. */
  readonly settings: { readonly listed: SettingId; readonly free: SettingId; readonly spare: SettingId };
}

const day = 24 * 60 * 60 * 1000;
const reasons = { gapReason: "Nothing was needed before.", shortWindowReason: null };

export async function makeMarket(
  test: TestDatabase,
  people: People,
  { store, now }: { readonly store: FileStore; readonly now: Instant },
): Promise<Market> {
  const { LE, SA, rival, partner } = people;
  const consortiumId = await consortiumOf(test, LE, [partner], `${planted.council} partnership`);
  const list = await childrensHomesList(test, LE, { title: `${planted.council} list`, consortiumId });
  const [first, second] = list.lotIds;
  const home = (name: string, supplier: SupplierActor = SA) => newHome(test, supplier, { name });
  const certificate = { name: `${planted.supplier} certificate.pdf`, files: store, at: now };
  const evidenceId = await newCertificate(test, SA, certificate);
  const listed = await home(`${planted.supplier} listed`);
  const inLife = lives.membership;
  const joining = [
    { supplier: SA, settingId: listed },
    { supplier: SA, settingId: listed, lotId: second },
    { supplier: rival, settingId: await home("Birch home", rival) },
    ...(await Promise.all(inLife.map((phase) => home(`${planted.supplier} ${phase}`)))).map((settingId) => ({
      ...{ supplier: SA, settingId },
    })),
  ];
  const joined = await listHomes(test, LE, list, joining);
  const [, , , ...members] = joined;
  const memberships = Object.fromEntries(
    inLife.map((phase, place) => [phase, members[place]]),
  ) as Market["memberships"];
  // Of the one that will be suspended the year is nearly over, or over.
  const places = joining.map(({ supplier }, place) => ({ supplier, membershipId: joined[place] }));
  await placesConfirmed(
    test,
    places.filter(({ membershipId }) => membershipId !== memberships.suspended),
    now,
  );
  await suspendAndRemove(test, people, memberships, now);
  const connectedId = await nameDirector(test, people, now);
  const signedId = await declareSafeguarding(test, people, list.listId, now);
  const applied = {
    closed: await home(`${planted.supplier} applied`),
    open: await home(`${planted.supplier} applies`),
  };
  const after = (days: number) => addMilliseconds(now, days * day);
  const times = { opensAt: after(-30), closesAt: after(-1), ...reasons };
  const assessed = await openRound(test, LE, list, times);
  const apply = (roundId: RoundId, settingId: SettingId, lotId: LotId, at: Instant) =>
    readyLine(test, SA, { roundId, settingId, lotId, at });
  const submit = async (roundId: RoundId, settingId: SettingId, lotId: LotId, at: Instant): Promise<LineIds> => {
    const { version, ...ids } = await apply(roundId, settingId, lotId, at);
    done(await submitLineAt(test, SA, ids.lineId, { at, version }));
    return ids;
  };
  const closedLines = [
    await submit(assessed, applied.closed, first, after(-20)),
    await submit(assessed, applied.closed, second, after(-20)),
    await submit(assessed, await home(`${planted.supplier} decided`), first, after(-20)),
  ] as const;
  const [assess, recommended, decided] = closedLines;
  const asked = await submit(assessed, await home(`${planted.supplier} to put right`), first, after(-20));
  const answered = await submit(assessed, await home(`${planted.supplier} put right`), first, after(-20));
  for (const { lineId } of [asked, answered]) await askFor(test, people, lineId, now);
  await answer(test, people, answered.lineId, now);
  await judge(test, people, recommended.lineId, { decide: false, now });
  await judge(test, people, decided.lineId, { decide: true, now });
  const secondList = await childrensHomesList(test, LE, { title: `${planted.council} second list` });
  const closed = await openRound(test, LE, secondList, times);
  const ready = await submit(closed, applied.closed, secondList.lotIds[0], after(-20));
  await judge(test, people, ready.lineId, { decide: true, now });
  const open = await openRound(test, LE, list, { opensAt: after(-0.5), closesAt: after(30), ...reasons });
  const submitted = await submit(open, applied.open, second, now);
  const { version: _, ...draftLine } = await apply(open, applied.open, first, now);
  // Beside it one more that is ready: what submits all finds it when the other is submitted by itself.
  await apply(open, await home(`${planted.supplier} applies too`), first, now);
  const details = { lotIds: [...list.lotIds], opensAt: after(60), closesAt: after(90), ...reasons };
  const draft = done(await planRound(contextOf(test.db, LE, now), list.listId, details)).roundId;
  const issuedLine = await issuedLineOf(test, SA);
  return {
    ...list,
    consortiumId,
    evidenceId,
    signedId,
    connectedId,
    secondList,
    rounds: { draft, open, closed, issued: issuedLine.roundId },
    memberships,
    lines: { draft: draftLine, submitted, closed: assess, issued: issuedLine },
    assessments: {
      open: submitted.lineId,
      assess: assess.lineId,
      recommended: recommended.lineId,
      decided: decided.lineId,
      issued: issuedLine.lineId,
    },
    ...(await toldOf(test, people, { now, home, times, certificate })),
    askings: { asked: asked.lineId, answered: answered.lineId },
    settings: {
      listed,
      free: await home(`${planted.supplier} free`),
      spare: await home(`${planted.supplier} spare`),
    },
  };
}

/** Asked for by a commissioner and decided on by an approver, who are no columns: long enough ago for the reply. */
async function suspendAndRemove(
  test: TestDatabase,
  { helper }: People,
  { asked, suspended, removed }: Market["memberships"],
  now: Instant,
): Promise<void> {
  const past = addMilliseconds(now, -20 * day);
  const facts = { ground: "CONTRACT", reasons: `${planted.council}: two reports were late.`, atOnce: false } as const;
  const suspend = (at: Instant): Proposal => ({
    ...facts,
    kind: "SUSPENSION",
    suspension: { liftingConditions: "All reports are sent.", reviewOn: addDays(calendarDateOf(at), 28) },
  });
  const propose = async (membershipId: MembershipId, proposal: Proposal, at: Instant) =>
    done(await proposeCase(contextOf(test.db, helper.CM, at), membershipId, proposal));
  const impose = async (membershipId: MembershipId) => {
    const decision = { outcome: "IMPOSED", reasons: `${planted.council}: no reply came.` } as const;
    done(await decideCase(contextOf(test.db, helper.AP, now), membershipId, decision));
  };
  await propose(asked, suspend(now), now);
  await propose(suspended, suspend(past), past);
  await impose(suspended);
  await propose(removed, { ...facts, kind: "REMOVAL", suspension: null }, past);
  await impose(removed);
}

/** Recommended by a commissioner, and decided on by an approver, who are no columns. */
async function judge(
  test: TestDatabase,
  { helper }: People,
  lineId: LineId,
  { decide, now }: { readonly decide: boolean; readonly now: Instant },
): Promise<void> {
  const verdict = { outcome: "APPROVED", reasons: `${planted.council}: it meets every condition.` } as const;
  const recommend = recommendLine(contextOf(test.db, helper.CM, now), lineId, { seenId: undefined, verdict });
  const { recommendationId: seenId } = done(await recommend);
  if (decide) done(await decideLine(contextOf(test.db, helper.AP, now), lineId, { seenId, verdict }));
}

/** A third list, whose one round is told: two homes are approved once their insurance is seen, four are refused. */
async function toldOf(
  test: TestDatabase,
  { LE, SA, helper }: People,
  given: {
    readonly now: Instant;
    readonly home: (name: string) => Promise<SettingId>;
    readonly times: { readonly opensAt: Instant; readonly closesAt: Instant };
    readonly certificate: Parameters<typeof newCertificate>[2];
  },
): Promise<Pick<Market, "promises" | "appeals">> {
  const { now, home, times, certificate } = given;
  const type = "PUBLIC_LIABILITY" as const;
  const evidenceId = await newCertificate(test, SA, { ...certificate, type });
  const list = await childrensHomesList(test, LE, { title: `${planted.council} third list` });
  const roundId = await openRound(test, LE, list, { ...reasons, ...times });
  const promise = {
    ...({ outcome: "CONDITIONAL", evidence: [type], workingDays: 20 } as const),
    reasons: `${planted.council}: the insurance is to come.`,
  };
  const refusal = {
    ...({ outcome: "REJECTED", reasonCode: "POLICY", criterion: "C06" } as const),
    reasons: `${planted.council}: the policy on complaints is missing.`,
  };
  const told = async (name: string, verdict: Verdict) => {
    const at = addMilliseconds(times.opensAt, day);
    const settingId = await home(`${planted.supplier} ${name}`);
    const { lineId, version } = await readyLine(test, SA, { roundId, settingId, lotId: list.lotIds[0], at });
    done(await submitLineAt(test, SA, lineId, { at, version }));
    const recommend = recommendLine(contextOf(test.db, helper.CM, now), lineId, { seenId: undefined, verdict });
    const { recommendationId: seenId } = done(await recommend);
    done(await decideLine(contextOf(test.db, helper.AP, now), lineId, { seenId, verdict }));
    return lineId;
  };
  const promises = { open: await told("to promise", promise), sent: await told("promised", promise) };
  const appeals = {
    refused: await told("refused", refusal),
    waiting: await told("appealed", refusal),
    another: await told("appealed too", refusal),
    decided: await told("heard", refusal),
  };
  done(await issueDecisions(contextOf(test.db, LE, now), roundId));
  const sending = { files: new Map([[type, evidenceId]]), note: null };
  done(await atPortalTime(test, now, () => sendPromised(contextOf(test.db, SA, now), promises.sent, sending)));
  const appeal = { grounds: ["FACT"], words: `${planted.supplier} has sent that policy.` } as const;
  for (const lineId of [appeals.waiting, appeals.another, appeals.decided]) {
    done(await atPortalTime(test, now, () => appealDecision(contextOf(test.db, SA, now), lineId, appeal)));
  }
  const owner = contextOf(test.db, LE, now);
  const seenId = (await findAppeal(owner, appeals.decided))?.appeal?.appealId;
  const late = `${planted.council}: it came after the round had closed.`;
  done(await decideAppeal(owner, appeals.decided, { seenId, outcome: "DISMISSED", reasons: late }));
  return { promises, appeals };
}

async function nameDirector(test: TestDatabase, { SA }: People, now: Instant): Promise<string> {
  const ctx = contextOf(test.db, SA, now);
  const director = { kind: "DIRECTOR", name: `${planted.supplier} director`, born: "1968-03" } as const;
  done(await addConnected(ctx, { ...director, number: null, country: null, since: "2019-03-27" }));
  const [row] = await listConnected(ctx);
  if (row === undefined) throw new Error("Nobody is named");
  return row.connectedId;
}

/** Asked by a commissioner, who is no column, for what belongs to no condition. */
async function askFor(test: TestDatabase, { helper }: People, lineId: LineId, now: Instant): Promise<void> {
  const missing = `${planted.council}: say who answers the telephone.`;
  done(await askToPutRight(contextOf(test.db, helper.CM, now), lineId, { fields: ["CONTACT"], missing }));
}

async function answer(test: TestDatabase, { SA }: People, lineId: LineId, now: Instant): Promise<void> {
  const given = { answers: { contact: "Kim Reed, 020 7946 0002" }, files: [], note: null };
  done(await atPortalTime(test, now, () => answerLine(contextOf(test.db, SA, now), lineId, given)));
}

async function issuedLineOf(test: TestDatabase, { organisationId }: SupplierActor) {
  const { rows } = await test.ownerPool.query<LineIds & { roundId: RoundId }>(
    `select line.id as "lineId", applications.id as "applicationId", applications.round_id as "roundId"
     from memberships member join application_lines line on line.id = member.line_id
     join applications on applications.id = line.application_id
     where member.organisation_id = $1 order by line.id limit 1`,
    [organisationId],
  );
  const [row] = rows;
  if (row === undefined) throw new Error("The supplier is on no list");
  return row;
}

/** The list asks for a declaration, which the supplier signs; of another everything is answered and nothing signed. */
async function declareSafeguarding(
  test: TestDatabase,
  { LE, SA }: People,
  listId: string,
  now: Instant,
): Promise<string> {
  done(await askForDeclarations(contextOf(test.db, LE, now), listId, 1, ["SAFEGUARDING"]));
  await saved(test, SA, "FINANCE", { at: now, words: `${planted.supplier} has new owners` });
  return declared(test, SA, "SAFEGUARDING", { at: now, words: `${planted.supplier} has learned` });
}

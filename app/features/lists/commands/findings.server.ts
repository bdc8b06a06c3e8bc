import type { CouncilActor } from "~/core/actor";
import type { LineId, RoundId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import type { Instant } from "~/core/time";
import { inTransaction } from "~db/transaction.server";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { SeenFindings } from "../forms/findings";
import { mayRecommend } from "../policy";
import { listFindings, newestFinding, resultsIn, type Finding } from "../queries/findings.server";
import type { AssessmentRefusal } from "../refusals/assessing";
import { conditionsNotMet, conditionsOpen, ruleResults, type FindingResult } from "../rules/conditions";
import type { Criterion } from "../rules/decisions";
import { factsIn } from "../rules/submitted-facts";
import { isDecided, lockSubmittedLine, whyNotAssess } from "./assessing-locks.server";

/**
 * Says of conditions of a submitted line whether they are met, as far as no rule settles them; what is said already in the
 * same words is not said twice. Refuses STALE where somebody else found something since `seenId`, CONDITION_SETTLED.
 */
export async function recordFindings(
  ctx: Context<CouncilActor>,
  lineId: LineId,
  { seenId, findings }: SeenFindings,
): Promise<Result<undefined, AssessmentRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const line = await lockSubmittedLine(tx, lineId);
    if (line === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.find-conditions", subject: { kind: "line", id: lineId } };
    if (!mayRecommend(tx.actor)) return denied(tx, entry);
    const early = whyNotAssess(line, tx.now);
    if (early !== undefined) return refuse(early);
    const said = await listFindings(tx, [lineId]);
    const fresh = findings.filter((finding) => !said.some((each) => saysTheSame(each, finding)));
    if (fresh.length === 0) return ok();
    if (newestFinding(said) !== seenId) return refuse("STALE");
    if (await isDecided(tx, lineId)) return refuse("ALREADY_DECIDED");
    const theirs = resultsOf(line).filter(({ byRule }) => byRule === "PERSON");
    if (fresh.some((finding) => !theirs.some(({ criterion }) => criterion === finding.criterion))) {
      return refuse("CONDITION_SETTLED");
    }
    await insertFindings(tx, { lineId, roundId: line.roundId }, fresh);
    recordEvent(tx, { ...entry, about: Object.fromEntries(fresh.map(({ criterion, result }) => [criterion, result])) });
    return ok();
  });
}

export interface AssessedLine {
  readonly facts: unknown;
  readonly submittedAt: Instant | null;
}

/** A line under lock with a condition that is not met, by rule or by what a person found, is not approved. */
export async function isAnyNotMet(
  tx: Context<CouncilActor>,
  lineId: LineId,
  line: AssessedLine,
  stillOpen: readonly Criterion[],
): Promise<boolean> {
  const findings = await listFindings(tx, [lineId]);
  const notMet = conditionsNotMet(resultsOf(line), resultsIn(findings));
  return notMet.some((criterion) => !stillOpen.includes(criterion));
}

/** Whoever recommends to approve says of each condition that nobody has looked at that it is met. */
export async function findRestMet(
  tx: Context<CouncilActor>,
  line: AssessedLine & { readonly lineId: LineId; readonly roundId: RoundId },
  stillOpen: readonly Criterion[],
): Promise<void> {
  const findings = await listFindings(tx, [line.lineId]);
  const open = conditionsOpen(resultsOf(line), resultsIn(findings)).filter((each) => !stillOpen.includes(each));
  await insertFindings(
    tx,
    line,
    open.map((criterion) => ({ criterion, result: "MET", note: null })),
  );
}

interface NewFinding {
  readonly criterion: Criterion;
  readonly result: FindingResult;
  readonly note: string | null;
}

async function insertFindings(
  tx: Context<CouncilActor>,
  { lineId, roundId }: { readonly lineId: LineId; readonly roundId: RoundId },
  findings: readonly NewFinding[],
): Promise<void> {
  if (findings.length === 0) return;
  const found = { line_id: lineId, round_id: roundId, found_at: tx.now, found_by: tx.actor.personId };
  await tx.db
    .insertInto("line_findings")
    .values(findings.map(({ criterion, result, note }) => ({ id: newId(), ...found, criterion, result, note })))
    .execute();
}

function saysTheSame(said: Finding, { criterion, result, note }: NewFinding): boolean {
  return said.criterion === criterion && said.result === result && said.note === note;
}

function resultsOf({ facts, submittedAt }: AssessedLine) {
  if (submittedAt === null) throw new Error("A line that was not submitted has no conditions");
  return ruleResults(factsIn(facts), submittedAt);
}

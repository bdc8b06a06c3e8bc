import type { CouncilActor } from "~/core/actor";
import type { LineId, PersonId } from "~/core/id";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context";
import type { FindingResult } from "../rules/conditions";
import { criteria, type Criterion } from "../rules/decisions";

/** What a person found of one condition of one line. */
export interface Finding {
  readonly findingId: string;
  readonly lineId: LineId;
  readonly criterion: Criterion;
  readonly result: FindingResult;
  readonly note: string | null;
  readonly at: Instant;
  readonly by: PersonId;
}

/** The newest finding of each condition of these lines, the oldest first. The caller knows that it may see the lines. */
export async function listFindings(ctx: Context<CouncilActor>, lineIds: readonly LineId[]): Promise<Finding[]> {
  if (lineIds.length === 0) return [];
  const rows = await ctx.db
    .selectFrom("line_findings")
    .distinctOn(["line_id", "criterion"])
    .select(["id as findingId", "line_id as lineId", "criterion", "result", "note", "found_at as at", "found_by as by"])
    .where("line_id", "in", [...lineIds])
    .orderBy("line_id")
    .orderBy("criterion")
    .orderBy("id", "desc")
    .execute();
  return rows.flatMap((row) => {
    const criterion = criteria.find((each) => each === row.criterion);
    return criterion === undefined ? [] : [{ ...row, criterion }];
  });
}

export function resultsIn(findings: readonly Finding[]): Map<Criterion, FindingResult> {
  return new Map(findings.map(({ criterion, result }) => [criterion, result]));
}

/** The newest of them; pages carry it, so that what two people find is never mixed unseen. */
export function newestFinding(findings: readonly Finding[]): string | undefined {
  return findings
    .map(({ findingId }) => findingId)
    .sort()
    .at(-1);
}

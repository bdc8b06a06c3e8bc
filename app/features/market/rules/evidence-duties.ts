import type { CouncilRole } from "~/core/actor";
import { evidenceCheckers } from "~/features/lists/policy";
import type { DerivedDuty } from "./council-duties";

/** Counted no further: a desk says that there is much to do, not how much exactly. */
export const mostCounted = 30;

/** Files of providers that wait for a check: for somebody with these roles, or for anybody where no roles are given. */
export function evidenceDuties(waiting: number, roles: readonly CouncilRole[] | undefined): DerivedDuty[] {
  const checks: readonly CouncilRole[] = evidenceCheckers;
  if (waiting === 0 || (roles !== undefined && !roles.some((role) => checks.includes(role)))) return [];
  const href = "/council/evidence";
  const number = waiting < mostCounted ? String(waiting) : `${mostCounted} or more`;
  const text = `Check ${number} ${waiting === 1 ? "file" : "files"} that suppliers added`;
  const whose = roles === undefined ? "Procurement officer, quality monitor or lead" : "You";
  return [{ key: href, text, href, about: "Evidence", whose, dueAt: null }];
}

/** Lines that are on the list once evidence is accepted, with evidence that waits for a check: each by name. */
export function promiseDuties(
  waiting: readonly { readonly lineId: string; readonly setting: string; readonly list: string }[],
  roles: readonly CouncilRole[] | undefined,
): DerivedDuty[] {
  const checks: readonly CouncilRole[] = evidenceCheckers;
  if (roles !== undefined && !roles.some((role) => checks.includes(role))) return [];
  const whose = roles === undefined ? "Procurement officer, quality monitor or lead" : "You";
  return waiting.map(({ lineId, setting, list }) => {
    const href = `/council/lines/${lineId}/check`;
    return { key: href, text: `Check the evidence for ${setting}`, href, about: list, whose, dueAt: null };
  });
}

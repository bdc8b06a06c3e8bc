import { holds, type Actor } from "~/core/actor";

/** Whoever writes for a supplier may send files for it. domain.md §11. */
export function mayUpload(actor: Actor): boolean {
  return actor.kind === "supplier" && holds(actor, "SA", "SB");
}

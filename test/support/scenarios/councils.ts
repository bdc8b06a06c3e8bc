import type { CouncilActor } from "~/core/actor";
import { formConsortium, joinKnownPartner } from "~/features/councils/commands/authorities.server";
import { contextOf } from "../context";
import type { TestDatabase } from "../database";

const formed = "2026-01-06T09:00:00Z";

/** A consortium of authorities that are here already; the first leads it. Answers its id. */
export async function consortiumOf(
  test: TestDatabase,
  lead: CouncilActor,
  partners: readonly CouncilActor[] = [],
  name = "Tidewater partnership",
): Promise<string> {
  const ctx = contextOf(test.db, lead, formed);
  const done = await formConsortium(ctx, { name });
  if (!done.ok) throw new Error(`${name}: ${done.refusal}`);
  const { consortiumId } = done.value;
  for (const partner of partners) {
    const joined = await joinKnownPartner(ctx, consortiumId, partner.organisationId);
    if (!joined.ok) throw new Error(`${name}: ${joined.refusal}`);
  }
  return consortiumId;
}

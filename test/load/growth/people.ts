import type pg from "pg";
import { inTransaction } from "~db/transaction.server";
import { ok } from "~/core/result";
import { sendInvitation } from "~/features/accounts/commands/people.server";
import { startSession } from "~/features/accounts/sessions.server";
import { openDatabase, openPool } from "~db/client.server";
import { contextOf, system } from "../../support/context";
import type { ListPage } from "./pages";

/** Somebody who can open pages, with the cookie of a session. */
export interface Visitor {
  readonly cookie: string;
  readonly organisationId: string | null;
}

export type Visitors = Readonly<Record<ListPage["by"], readonly Visitor[]>>;

/** Everybody of the council that leads most, of the supplier that bids most, and who keeps the portal running. */
export async function signIn(databaseUrl: string, client: pg.Client): Promise<Visitors> {
  const db = openDatabase(await openPool(databaseUrl, { role: "web", most: 2, name: "growth" }));
  const everybodyOf = async (text: string): Promise<Visitor[]> => {
    const { rows } = await client.query<{ personId: string; organisationId: string | null }>(
      `select distinct person_id as "personId", organisation_id as "organisationId" from role_grants
       where ended_at is null and ${text} order by 1`,
    );
    const visitors: Visitor[] = [];
    for (const { personId, organisationId } of rows) {
      const cookie = await startSession(db, personId, organisationId, false);
      visitors.push({ cookie: cookie.split(";")[0] ?? "", organisationId });
    }
    return visitors;
  };
  const ctx = contextOf(db, system, new Date());
  const invite = async ([first]: readonly Visitor[]): Promise<void> => {
    const organisationId = first?.organisationId;
    if (organisationId === null || organisationId === undefined)
      throw new Error("Nobody acts for an organisation here");
    const invited = { name: "Robin Hale", email: `robin@${organisationId}.test`, roles: ["SV" as const] };
    await inTransaction(ctx, async (tx) => ok(await sendInvitation(tx, organisationId, invited)));
  };
  const most = (table: string, column: string): string =>
    `organisation_id = (select ${column} from ${table} group by 1 order by count(*) desc, 1 limit 1)`;
  try {
    const council = await everybodyOf(most("competitions", "authority_id"));
    const supplier = await everybodyOf(most("bids", "organisation_id"));
    // The story ends with everybody here; lists of those who are awaited are to grow as well.
    for (const visitors of [council, supplier]) await invite(visitors);
    return {
      council,
      supplier,
      administrator: await everybodyOf("role = 'PA'"),
      anyone: [{ cookie: "", organisationId: null }],
    };
  } finally {
    await db.destroy();
  }
}

import pg from "pg";
import { startSession } from "~/features/accounts/sessions.server";
import { openDatabase } from "~db/client.server";

/**
 * Signs a person in by a session row, and answers the cookie. The one place where a story touches the database: signing in
 * by the page is a story of its own.
 */
export async function sessionOf(databaseUrl: string, email: string): Promise<{ name: string; value: string }> {
  const db = openDatabase(new pg.Pool({ connectionString: databaseUrl, max: 1 }));
  try {
    const person = await db.selectFrom("people").select("id").where("email", "=", email).executeTakeFirstOrThrow();
    const place = await db
      .selectFrom("role_grants")
      .select("organisation_id as id")
      .where("person_id", "=", person.id)
      .where("ended_at", "is", null)
      .orderBy("id", "desc")
      .executeTakeFirst();
    const cookie = await startSession(db, person.id, place?.id ?? null, false);
    const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
    return { name, value };
  } finally {
    await db.destroy();
  }
}

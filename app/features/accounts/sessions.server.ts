import { Lucia, TimeSpan, type Adapter, type RegisteredDatabaseSessionAttributes } from "lucia";
import { sql, type RawBuilder } from "kysely";
import type { Database } from "~db/client.server";
import type { GrantedRole } from "~/core/actor";
import type { Instant } from "~/core/time";
import { newId } from "~/platform/ids";
import { sha256 } from "~/platform/secrets.server";
import { sessionCookieName } from "./rules";

/** Lucia lives in this file only, so that it can be replaced in a day. Sessions run on machine time. */

interface Attributes {
  readonly organisationId: string | null;
  readonly begun?: Beginning | undefined;
}

/** What a new session takes with it. */
interface Beginning {
  /** When the person last proved who they are; for a new session that takes the place of another. */
  readonly since?: Instant | undefined;
  /** What the browser calls itself, for the person's own list of sessions. */
  readonly userAgent?: string | null | undefined;
}

/** What a door knows of the browser that asks. */
export interface Browser {
  readonly cookie: string | null;
  readonly userAgent: string | null;
}

interface PersonAttributes {
  readonly name: string;
  readonly email: string;
  readonly organisation: { readonly id: string; readonly kind: string; readonly name: string } | null;
  readonly roles: readonly GrantedRole[];
  readonly now: Instant;
}

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof openLucia>;
    DatabaseSessionAttributes: Attributes;
    DatabaseUserAttributes: PersonAttributes & Pick<Visitor, "sessionHandle">;
  }
}

/** Who is signed in, where they act, with which roles, and portal time: one query per request. */
export interface Visitor extends PersonAttributes {
  readonly personId: string;
  /** What this session is called in the person's own list. */
  readonly sessionHandle: string;
}

/** safety.md §4: councils 30 minutes idle, suppliers 2 hours, nobody over 12 hours. */
const idleSeconds = { council: 30 * 60, other: 2 * 60 * 60 };
const longestSeconds = 12 * 60 * 60;

/**
 * Starts a session and answers the cookie's value: the token is stored nowhere but in the browser. One that takes the
 * place of another without a new proof of who it is counts its longest time from `begun.since`.
 */
export async function startSession(
  db: Database,
  personId: string,
  organisationId: string | null,
  secure: boolean,
  begun?: Beginning,
) {
  const lucia = openLucia(db, secure);
  const session = await lucia.createSession(personId, { organisationId, begun });
  const cookie = lucia.createSessionCookie(session.id);
  // Lucia's would stay for more than a year, and no session lasts that long.
  cookie.attributes.maxAge = longestSeconds;
  return cookie.serialize();
}

/** Since when the session of this cookie counts and in which browser, where it is that person's. */
export async function findBeginning(
  db: Database,
  personId: string,
  cookieHeader: string | null,
  secure: boolean,
): Promise<Beginning | undefined> {
  const token = openLucia(db, secure).readSessionCookie(readableCookies(cookieHeader));
  if (token === null) return undefined;
  return db
    .selectFrom("sessions")
    .select(["created_at as since", "user_agent as userAgent"])
    .where("id", "=", sha256(token))
    .where("person_id", "=", personId)
    .executeTakeFirst();
}

export async function findVisitor(
  db: Database,
  cookieHeader: string | null,
  secure: boolean,
): Promise<Visitor | undefined> {
  const lucia = openLucia(db, secure);
  const token = lucia.readSessionCookie(readableCookies(cookieHeader));
  if (token === null) return undefined;
  const { user } = await lucia.validateSession(token);
  if (user === null) return undefined;
  const { id, ...attributes } = user;
  return { personId: id, ...attributes };
}

/** Ends the session of this cookie and answers a cookie that removes it. */
export async function endSession(db: Database, cookieHeader: string | null, secure: boolean): Promise<string> {
  const lucia = openLucia(db, secure);
  const token = lucia.readSessionCookie(readableCookies(cookieHeader));
  if (token !== null) await lucia.invalidateSession(token);
  return lucia.createBlankSessionCookie().serialize();
}

/** Signs a person out everywhere: after a new password, or when their roles change. */
export async function endSessionsOf(db: Database, personId: string): Promise<void> {
  await openLucia(db, false).invalidateUserSessions(personId);
}

export async function endExpiredSessions(db: Database): Promise<void> {
  await openLucia(db, false).deleteExpiredSessions();
}

/** Whether a request carries a session, live or not: what is the same for all strangers is not for whoever does. */
export function mayBeSignedIn(cookieHeader: string | undefined): boolean {
  return cookieHeader !== undefined && /(?:^|;)\s*(?:__Host-)?session=/u.test(cookieHeader);
}

/** Longer names of browsers are cut: the list needs their beginning. */
const longestUserAgent = 200;

/** Lucia fails on a cookie with a broken escape, and another program of the same domain may set one. */
function readableCookies(header: string | null): string {
  const readable = (header ?? "").split(/; */u).filter((cookie) => {
    try {
      decodeURIComponent(cookie);
      return true;
    } catch {
      return false;
    }
  });
  return readable.join("; ");
}

function openLucia(db: Database, secure: boolean) {
  return new Lucia(adapter(db), {
    // Only the adapter knows our idle times. Lucia extends a session in the second half of this one, so it is more
    // than twice the longest of ours: then every request extends.
    sessionExpiresIn: new TimeSpan(3 * idleSeconds.other, "s"),
    sessionCookie: {
      name: sessionCookieName(secure),
      expires: false,
      attributes: { secure, sameSite: "lax", path: "/" },
    },
    getSessionAttributes: ({ organisationId }: RegisteredDatabaseSessionAttributes) => ({ organisationId }),
    getUserAttributes: (person: PersonAttributes & Pick<Visitor, "sessionHandle">) => ({ ...person }),
  });
}

const machineNow = sql<Date>`clock_timestamp()`;
/** When a session that is used now would be over. */
function expiryOf(organisationId: RawBuilder<unknown>, createdAt: RawBuilder<unknown>): RawBuilder<Date> {
  const idle = sql<number>`case when exists (select from organisations o where o.id = ${organisationId}
    and o.kind <> 'SUPPLIER') then ${idleSeconds.council}::int else ${idleSeconds.other}::int end`;
  return sql<Date>`least(clock_timestamp() + ${idle} * interval '1 second',
    ${createdAt} + ${longestSeconds}::int * interval '1 second')`;
}

const expiry = expiryOf(sql.ref("sessions.organisation_id"), sql.ref("sessions.created_at"));

/** Keeps the token's SHA-256 in place of the token, and our idle times in place of Lucia's one. */
function adapter(db: Database): Adapter {
  return {
    async getSessionAndUser(token) {
      const row = await findSession(db, sha256(token));
      if (row === undefined) return [null, null];
      const { personId, expiresAt, organisationId, ...person } = row;
      return [
        { id: token, userId: personId, expiresAt, attributes: { organisationId } },
        { id: personId, attributes: person },
      ];
    },
    async getUserSessions(personId) {
      const rows = await db
        .selectFrom("sessions")
        .select(["id", "expires_at as expiresAt", "organisation_id as organisationId"])
        .where("person_id", "=", personId)
        .execute();
      return rows.map(({ organisationId, ...row }) => ({ ...row, userId: personId, attributes: { organisationId } }));
    },
    async setSession({ id, userId, attributes }) {
      const createdAt = sql<Date>`coalesce(${attributes.begun?.since ?? null}::timestamptz, clock_timestamp())`;
      // In one statement: whoever sweeps would take one that is over when it is made.
      await db
        .insertInto("sessions")
        .values({
          id: sha256(id),
          person_id: userId,
          handle: newId(),
          organisation_id: attributes.organisationId,
          user_agent: [...(attributes.begun?.userAgent ?? "")].slice(0, longestUserAgent).join(""),
          created_at: createdAt,
          last_used_at: machineNow,
          expires_at: expiryOf(sql`${attributes.organisationId}::uuid`, createdAt),
        })
        .execute();
    },
    // Done already, where the session was found: one question for each request.
    updateSessionExpiration: () => Promise.resolve(),
    async deleteSession(token) {
      await db.deleteFrom("sessions").where("id", "=", sha256(token)).execute();
    },
    async deleteUserSessions(personId) {
      await db.deleteFrom("sessions").where("person_id", "=", personId).execute();
    },
    async deleteExpiredSessions() {
      await db.deleteFrom("sessions").where("expires_at", "<=", machineNow).execute();
    },
  };
}

/** Finds it, and where it is not over lets it last: at every request, where a write once a minute is enough. */
async function findSession(db: Database, id: string) {
  const row = await db
    .with("lasting", (eb) =>
      eb
        .updateTable("sessions")
        .set({ expires_at: expiry, last_used_at: machineNow })
        .where("sessions.id", "=", id)
        .where("sessions.expires_at", ">", machineNow)
        .where(
          sql<boolean>`(last_used_at < clock_timestamp() - interval '1 minute' or sessions.expires_at < ${expiry} - interval '1 minute')`,
        )
        .returning("sessions.id"),
    )
    .selectFrom("sessions")
    .innerJoin("people", "people.id", "sessions.person_id")
    .leftJoin("organisations", "organisations.id", "sessions.organisation_id")
    .select([
      "people.id as personId",
      "people.name",
      "people.email",
      "sessions.handle as sessionHandle",
      "sessions.expires_at as expiresAt",
      "sessions.organisation_id as organisationId",
      "organisations.kind as organisationKind",
      "organisations.name as organisationName",
      sql<Date>`portal_now()`.as("now"),
      sql<GrantedRole[]>`array(select role from role_grants g where g.person_id = people.id and g.ended_at is null
        and g.organisation_id is not distinct from sessions.organisation_id order by role)`.as("roles"),
    ])
    .where("sessions.id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { organisationKind: kind, organisationName: name, ...rest } = row;
  const organisation =
    row.organisationId === null || kind === null || name === null ? null : { id: row.organisationId, kind, name };
  return { ...rest, organisation };
}

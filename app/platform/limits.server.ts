import { sql } from "kysely";
import type pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "~db/client.server";
import { networkOf } from "./network-of";
import { sha256 } from "./secrets.server";

/**
 * What is counted, how often it may happen and in how many seconds. safety.md §4: never a permanent lockout.
 * An account has two counts: a tight one for each address the tries come from (of IPv6, each network), so that a
 * stranger who tries shuts out nobody but himself, and a loose one over all addresses, so that many strangers together
 * do not guess for ever.
 */
const limits = {
  signInByAddress: { points: 100, duration: 15 * 60 },
  signInByAccountFrom: { points: 10, duration: 15 * 60 },
  signInByAccount: { points: 100, duration: 15 * 60 },
  mailByAddress: { points: 60, duration: 60 * 60 },
  mailByAccountFrom: { points: 5, duration: 60 * 60 },
  mailByAccount: { points: 20, duration: 60 * 60 },
  namesByNumber: { points: 30, duration: 60 * 60 },
} as const;

export type Limit = keyof typeof limits;

export interface Limiter {
  /** Counts one more and says whether it may happen. */
  allows(limit: Limit, key: string): Promise<boolean>;
  /** Takes one count back: what happened was no try. */
  giveBack(limit: Limit, key: string): Promise<void>;
  forget(limit: Limit, key: string): Promise<void>;
}

/** Counts kept in PostgreSQL, so that every process sees the same. */
export function openLimiter(pool: pg.Pool): Limiter {
  const limiters = new Map<Limit, RateLimiterPostgres>();
  const limiterOf = (limit: Limit): RateLimiterPostgres => {
    const known = limiters.get(limit);
    if (known !== undefined) return known;
    const made = new RateLimiterPostgres({
      storeClient: pool,
      tableName: "rate_limits",
      tableCreated: true,
      keyPrefix: limit,
      // The sweep does it.
      clearExpiredByTimeout: false,
      ...limits[limit],
    });
    limiters.set(limit, made);
    return made;
  };
  // By their hash: the longest e-mail address fits, and the table names nobody.
  return {
    async allows(limit, key) {
      try {
        await limiterOf(limit).consume(sha256(key));
        return true;
      } catch (answer) {
        if (answer instanceof RateLimiterRes) return false;
        throw answer;
      }
    },
    async giveBack(limit, key) {
      await limiterOf(limit).reward(sha256(key));
    },
    async forget(limit, key) {
      await limiterOf(limit).delete(sha256(key));
    },
  };
}

/** Somebody's account, and the address of the connection that asks. */
export interface Asker {
  readonly email: string;
  readonly address: string;
}

/** Counts a try to sign in. What one address is refused no longer counts against the account as a whole. */
export async function allowsSignIn(limiter: Limiter, { email, address }: Asker): Promise<boolean> {
  return (
    (await limiter.allows("signInByAddress", networkOf(address))) &&
    (await limiter.allows("signInByAccountFrom", from(email, address))) &&
    (await limiter.allows("signInByAccount", email))
  );
}

/** The try was right: it counts against nobody, and the wrong ones before it from there are forgiven. */
export async function forgetSignIn(limiter: Limiter, { email, address }: Asker): Promise<void> {
  await limiter.giveBack("signInByAddress", networkOf(address));
  await limiter.forget("signInByAccountFrom", from(email, address));
  await limiter.giveBack("signInByAccount", email);
}

/** Counts a wish to have an e-mail sent to that person. */
export async function allowsMail(limiter: Limiter, { email, address }: Asker): Promise<boolean> {
  return (
    (await limiter.allows("mailByAddress", networkOf(address))) &&
    (await limiter.allows("mailByAccountFrom", from(email, address))) &&
    (await limiter.allows("mailByAccount", email))
  );
}

/** Counts an answer that tells a person whose number it is that they typed: nobody reads a register out by it. */
export async function allowsName(limiter: Limiter, personId: string): Promise<boolean> {
  return limiter.allows("namesByNumber", personId);
}

/** A network's name holds no space. */
function from(email: string, address: string): string {
  return `${networkOf(address)} ${email}`;
}

/** Removes counts whose time is over. They run on machine time, in milliseconds. */
export async function removeOldCounts(db: Database): Promise<void> {
  await db
    .deleteFrom("rate_limits")
    .where("expire", "<=", sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`)
    .execute();
}

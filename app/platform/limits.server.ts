import type pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

/** What is counted, how often it may happen and in how many seconds. safety.md §4: never a permanent lockout. */
const limits = {
  signInByAccount: { points: 10, duration: 15 * 60 },
  signInByAddress: { points: 100, duration: 15 * 60 },
  mailByAccount: { points: 5, duration: 60 * 60 },
  mailByAddress: { points: 60, duration: 60 * 60 },
} as const;

export type Limit = keyof typeof limits;

export interface Limiter {
  /** Counts one more and says whether it may happen. */
  allows(limit: Limit, key: string): Promise<boolean>;
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
      clearExpiredByTimeout: false,
      ...limits[limit],
    });
    limiters.set(limit, made);
    return made;
  };
  return {
    async allows(limit, key) {
      try {
        await limiterOf(limit).consume(key);
        return true;
      } catch (answer) {
        if (answer instanceof RateLimiterRes) return false;
        throw answer;
      }
    },
    async forget(limit, key) {
      await limiterOf(limit).delete(key);
    },
  };
}

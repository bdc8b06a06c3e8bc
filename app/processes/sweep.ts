import { sql } from "kysely";
import type { Logger } from "pino";
import type { Database } from "~db/client.server";
import { remindUnsubmitted, tellDeadlinePassed } from "~/features/bids/commands/sweep.server";
import { inviteNewlyCapable } from "~/features/competitions/commands/publish.server";
import { endExpiredSessions } from "~/features/accounts/sessions.server";
import type { Context, PortalFacts } from "~/platform/context";

interface Sweep {
  readonly db: Database;
  readonly portal: PortalFacts;
  readonly log: Logger;
}

type DueAct = (ctx: Context) => Promise<unknown>;

/** Every act that time decides. Each finds what is due by a query on portal time and may run twice. */
const dueActs: Readonly<Record<string, DueAct>> = {
  "invite newly capable suppliers": inviteNewlyCapable,
  "remind of bids that are not submitted": remindUnsubmitted,
  "tell that a deadline has passed": tellDeadlinePassed,
  "end expired sessions": ({ db }) => endExpiredSessions(db),
};

/** Does what has fallen due. One act that fails does not keep the others from running. */
export async function sweep({ db, portal, log }: Sweep): Promise<void> {
  for (const [name, act] of Object.entries(dueActs)) {
    try {
      const { rows } = await sql<{ now: Date }>`select portal_now() as now`.execute(db);
      const now = rows[0]?.now;
      if (now === undefined) return;
      await act({ db, actor: { kind: "system" }, now, portal });
    } catch (error) {
      log.error({ err: error, act: name }, "a due act failed");
    }
  }
}

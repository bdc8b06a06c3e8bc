import type { Logger } from "pino";
import type { Database } from "~db/client.server";
import { remindUnsubmitted, tellDeadlinePassed } from "~/features/bids/commands/sweep.server";
import { inviteNewlyCapable } from "~/features/competitions/commands/publish.server";
import { removeOldLinks } from "~/features/accounts/commands/links.server";
import { remindToConfirm } from "~/features/lists/commands/confirm-reminders.server";
import { remindOfPromised } from "~/features/lists/commands/promise-reminders.server";
import { rejectUnmet } from "~/features/lists/commands/promises.server";
import { remindOfEvidence } from "~/features/suppliers/commands/evidence-reminders.server";
import { endExpiredSessions } from "~/features/accounts/sessions.server";
import { portalNow } from "~/platform/clock.server";
import type { Context, PortalFacts } from "~/platform/context";
import { removeOldCounts } from "~/platform/limits.server";
import { queueUnsentMails } from "~/platform/mail.server";

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
  "remind of evidence that ends": remindOfEvidence,
  "remind to confirm places on lists": remindToConfirm,
  "remind of evidence that an approval waits for": remindOfPromised,
  "refuse lines whose evidence did not come": rejectUnmet,
  "end expired sessions": ({ db }) => endExpiredSessions(db),
  "remove links that are too old": removeOldLinks,
  "remove counts of tries that are over": ({ db }) => removeOldCounts(db),
  "queue mails again that have not left": queueUnsentMails,
};

/** Does what has fallen due. One act that fails does not keep the others from running. */
export async function sweep({ db, portal, log }: Sweep): Promise<void> {
  for (const [name, act] of Object.entries(dueActs)) {
    try {
      await act({ db, actor: { kind: "system" }, now: await portalNow(db), portal });
    } catch (error) {
      log.error({ err: error, act: name }, "a due act failed");
    }
  }
}

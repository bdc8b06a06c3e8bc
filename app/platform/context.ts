import type { Database } from "~db/client.server";
import type { Actor } from "~/core/actor";
import type { Instant } from "~/core/time";

/** What does not change while the portal runs. */
export interface PortalFacts {
  /** The origin people type, without a slash at the end. */
  readonly publicUrl: string;
  readonly demonstration: boolean;
}

/** Made once at the door and handed down: nothing below the door asks the clock or the settings. */
export interface Context<Who extends Actor = Actor> {
  readonly db: Database;
  readonly actor: Who;
  /** Portal time at the door. A bid is judged by its attempt row instead, a line by `portalNow` under its locks. */
  readonly now: Instant;
  readonly portal: PortalFacts;
  readonly requestId?: string;
}

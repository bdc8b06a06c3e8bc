import type {} from "@remix-run/node";
import type { Database } from "~db/client.server";
import type { Logger } from "pino";
import type { Instant } from "~/core/time";
import type { PortalFacts } from "./context";
import type { FileStore } from "./file-store.server";
import type { Limiter } from "./limits.server";
import type { ResumableUploads } from "./resumable-uploads.server";

/** What the server hands to every door. */
export interface Services {
  readonly db: Database;
  /** A few connections kept for the time of receipt, so that a full pool cannot make a bid late. */
  readonly receiptDb: Database;
  readonly files: FileStore;
  readonly resumable: ResumableUploads;
  readonly limiter: Limiter;
  readonly portal: PortalFacts;
  readonly log: Logger;
}

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    readonly services: Services;
    readonly requestId: string;
    /** As it was sent: Remix runs loaders after a post under another name. */
    readonly method: string;
    /** Of the connection, for limits only. */
    readonly address: string;
    /** The whole page, where the answer is one: the server writes it at once, since nothing of it comes later. */
    document?: {
      readonly response: Response;
      readonly text: string;
      /** Its door says that everybody who is not signed in may be shown the same. */
      readonly cached: boolean;
    };
    /** Portal time, once a door has asked for it on behalf of who is not signed in. */
    portalTime?: Promise<Instant>;
  }
}

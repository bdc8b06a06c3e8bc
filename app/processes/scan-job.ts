import type { Database } from "~db/client.server";
import { scanKeptFile } from "~/features/documents/commands/scan.server";
import { portalNow } from "~/platform/clock.server";
import type { PortalFacts } from "~/platform/context";
import type { FileStore } from "~/platform/file-store.server";
import type { Scanner } from "~/platform/scanner.server";

interface Scanning {
  readonly db: Database;
  readonly portal: PortalFacts;
  readonly files: FileStore;
  /** Undefined where the portal has none any more: the file stays as it is, and a start with one finds it. */
  readonly scanner: Scanner | undefined;
}

/** Scans one file that is kept. It throws while the scanner is away, and so is tried again later. */
export async function scanJob({ db, portal, files, scanner }: Scanning, payload: unknown): Promise<void> {
  if (scanner === undefined) return;
  const sha256 = sha256Of(payload);
  const scan = await scanner.scan(files.read(sha256));
  if (scan.is === "AWAY") throw new Error(`A file is not scanned yet: ${scan.why}`);
  await scanKeptFile({ db, actor: { kind: "system" }, now: await portalNow(db), portal }, sha256, scan);
}

function sha256Of(payload: unknown): string {
  if (typeof payload === "object" && payload !== null && "sha256" in payload && typeof payload.sha256 === "string") {
    return payload.sha256;
  }
  throw new Error("A scan job without its file");
}

import type { Page } from "@playwright/test";
import type { RunningPortal } from "../running-portal";
import { expectTitle } from "./hands";
import { accept, type Look } from "./people";

interface Founded {
  readonly name: string;
  readonly lead: string;
  readonly email: string;
  readonly kind?: "AUTHORITY" | "HEALTH_BODY";
}

/** The command line makes a council or health body; its first lead accepts and ends on their own page. */
export async function found(page: Page, portal: RunningPortal, given: Founded, look: Look): Promise<void> {
  const { name, lead, email, kind = "AUTHORITY" } = given;
  await portal.council(
    ...["create-authority", "--kind", kind, "--name", name, "--address", "1 Quay Street, Tidewater"],
    ...["--email", email, "--lead-name", lead, "--lead-email", email],
  );
  await accept(page, portal, email, look);
  await expectTitle(page, "What waits for you");
}

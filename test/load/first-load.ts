import { chromium } from "@playwright/test";
import { browserArguments } from "../support/browser";

export interface FirstLoad {
  readonly requests: number;
  /** As they came over the line: compressed, heads and all. */
  readonly bytes: number;
}

/** A browser that was never here opens the home page. */
export async function measureFirstLoad(executablePath: string, origin: string): Promise<FirstLoad> {
  const browser = await chromium.launch({ executablePath, args: browserArguments, chromiumSandbox: false });
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    await line.send("Network.enable");
    let requests = 0;
    let bytes = 0;
    line.on("Network.requestWillBeSent", () => (requests += 1));
    line.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    const answer = await page.goto(`${origin}/`, { waitUntil: "networkidle" });
    if (answer?.status() !== 200) throw new Error(`The home page answered ${String(answer?.status())}`);
    return { requests, bytes };
  } finally {
    await browser.close();
  }
}

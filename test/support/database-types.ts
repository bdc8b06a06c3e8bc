import { generateTypes } from "~db/generate-types";
import { cloneDatabase } from "./clone";
import { makeTemplate, startTestServer } from "./database-server";

/** `npm run types` writes db/types.ts from a freshly migrated database; with `--verify` it says whether it is current. */
async function main(): Promise<boolean> {
  const verify = process.argv.includes("--verify");
  const { serverUrl, stop } = await startTestServer();
  try {
    const clone = await cloneDatabase({ serverUrl, templateName: await makeTemplate(serverUrl) }, "REAL");
    try {
      return await generateTypes(clone.url, verify);
    } finally {
      await clone.drop();
    }
  } finally {
    await stop();
  }
}

if (!(await main())) {
  process.stderr.write("db/types.ts is not what the migrations make: run npm run types and look at the difference.\n");
  process.exitCode = 1;
}

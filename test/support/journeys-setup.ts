import { makeTemplate, startTestServer } from "./database-server";
import { forgetPagesSeen } from "./pages-seen";

/** Before all stories: the database server, and a migrated database that each worker clones. */
export default async function setup(): Promise<() => Promise<void>> {
  forgetPagesSeen();
  const { serverUrl, stop } = await startTestServer();
  process.env["QUAYSIDE_TEST_SERVER"] = serverUrl;
  process.env["QUAYSIDE_TEST_TEMPLATE"] = await makeTemplate(serverUrl);
  return stop;
}

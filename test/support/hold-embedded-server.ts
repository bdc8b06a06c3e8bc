import { startEmbeddedServer } from "~db/embedded/server";

/**
 * A process that starts the embedded server on the folder it is given, prints what it got as one line of JSON and keeps
 * it until it is killed: for tests about crashes and about two starts at once.
 */
async function hold(): Promise<void> {
  const [dataDir] = process.argv.slice(2);
  if (dataDir === undefined) throw new Error("Which folder?");
  const say = (line: string) =>
    process.stderr.write(`${line}
`);
  const { url, adopted, pid } = await startEmbeddedServer({ dataDir, durable: false, say });
  process.stdout.write(`${JSON.stringify({ url, adopted, pid })}\n`);
  setInterval(() => undefined, 60_000);
}

await hold();

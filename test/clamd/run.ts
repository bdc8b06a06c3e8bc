import { endAllWithMe, follow, tool } from "../support/programs";
import { clamdVersion, startDaemon } from "./daemon";

/**
 * `npm run test:clamd`: the portal's own way to the scanner, against the real one. It is no part of `npm test`, since a
 * daemon of the system cannot be installed by everybody.
 */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<boolean> {
  const version = clamdVersion();
  if (version === undefined) {
    say("There is no clamd on this machine: install it (on Debian: sudo apt-get install clamav-daemon) and try again.");
    return false;
  }
  const daemon = await startDaemon();
  endAllWithMe(() => daemon.stop());
  try {
    say(`${version}, process ${daemon.pid}, at ${daemon.address} and ${daemon.socketPath}`);
    const env = {
      QUAYSIDE_CLAMD: daemon.address,
      QUAYSIDE_CLAMD_SOCKET: daemon.socketPath,
      QUAYSIDE_CLAMD_PID: String(daemon.pid),
    };
    const tests = tool("vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", "--project", "clamd");
    const { code } = await follow({ ...tests, env }, "clamd", "pass on");
    return code === 0;
  } finally {
    await daemon.stop();
  }
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

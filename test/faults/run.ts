import { crash } from "./crash";

/** `npm run faults -- 20`: kills the server that many times and the database once, and prints what became of it all. */
const rounds = Number(process.argv[2] ?? "20");
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const outcome = await crash({ rounds, leastAcknowledged: 20, database: true, say });
say(
  `acknowledged ${outcome.acknowledged}, lost ${outcome.lost}, half ${outcome.half}; ` +
    `${outcome.inFlight} requests in flight at the kills; slowest back ${outcome.slowestBackMs} ms`,
);
if (outcome.lost > 0 || outcome.half > 0) process.exitCode = 1;

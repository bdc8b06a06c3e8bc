import { expect, it } from "vitest";
import { crash } from "./crash";

it("loses nothing it acknowledged, and writes nothing by half, when it is killed", async () => {
  const outcome = await crash({
    rounds: 4,
    leastAcknowledged: 20,
    database: true,
    say: (line) => process.stdout.write(`${line}\n`),
  });
  expect(outcome.acknowledged).toBeGreaterThanOrEqual(100);
  expect(outcome.inFlight).toBeGreaterThan(0);
  expect({ lost: outcome.lost, half: outcome.half }).toEqual({ lost: 0, half: 0 });
});

import { describe, expect, it } from "vitest";
import { moveClockForm } from "~/features/accounts/forms";
import { mayClockMoveTo } from "~/features/accounts/rules";

function problems(typed: Record<string, string>): string[] {
  const read = moveClockForm.safeParse(typed);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join("-")}: ${message}`);
}

const day = { "day-day": "26", "day-month": "3", "day-year": "2026" };

describe("moving the demonstration clock", () => {
  it("reads only the half that was chosen", () => {
    expect(moveClockForm.parse({ way: "BY", days: "1", hours: "" })).toEqual({ way: "BY", milliseconds: 86_400_000 });
    expect(moveClockForm.parse({ way: "TO", days: "x", ...day, time: "midday" })).toEqual({
      way: "TO",
      moment: new Date("2026-03-26T12:00:00Z"),
    });
  });

  it("says what is wrong, at each field", () => {
    expect(problems({})).toEqual(["way: Choose how far to move the clock"]);
    expect(problems({ way: "BY", days: "a week", hours: "24" })).toEqual([
      "days: The days must be a whole number from 0 to 1500",
      "hours: The hours must be a whole number from 0 to 23",
    ]);
    expect(problems({ way: "TO" })).toEqual(["day: Enter the day", "time: Enter the time"]);
    expect(problems({ way: "TO", ...day, "day-day": "30", "day-month": "2", time: "12:00" })).toEqual([
      "day: The day must be a real date, like 27 3 2026",
    ]);
    expect(problems({ way: "TO", ...day, "day-day": "29", time: "1:30am" })).toEqual([
      "time: The clocks change then. Choose another time",
    ]);
  });

  it("goes forward only, and at most five years", () => {
    const now = new Date("2026-03-26T12:00:00Z");
    expect(mayClockMoveTo(now, now)).toBe("NOT_AHEAD");
    expect(mayClockMoveTo(new Date("2026-03-26T12:00:00.001Z"), now)).toBe("YES");
    expect(mayClockMoveTo(new Date("2040-01-01T00:00:00Z"), now)).toBe("TOO_FAR");
  });
});

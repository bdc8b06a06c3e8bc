import { describe, expect, it } from "vitest";
import { openAgenda } from "~db/seed/agenda";
import { workingDaysFrom } from "~db/seed/calendar";
import { bankHolidays } from "~db/reference/bank-holidays";
import { addDays, dayOfWeek } from "~/core/time";

const minute = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 9, minutes));

describe("an agenda of stories", () => {
  it("tells the acts of all stories in the order of time, and each moment once", async () => {
    const begun: number[] = [];
    const told: string[] = [];
    const agenda = openAgenda((moment) => {
      begun.push(moment.getUTCMinutes());
      return Promise.resolve();
    });
    const story = (name: string, ...minutes: number[]) =>
      async function tell() {
        for (const one of minutes) {
          await agenda.until(minute(one));
          await Promise.resolve();
          told.push(`${one} ${name}`);
        }
        return name;
      };
    await agenda.until(minute(1));
    const ended = await agenda.together([
      story("a", 2, 9, 12),
      () => agenda.together([story("b", 5, 9), story("c", 3)]).then((names) => names.join()),
      story("d", 2, 20),
      story("e"),
    ]);
    await agenda.until(minute(30));
    expect(ended).toEqual(["a", "b,c", "d", "e"]);
    expect(told).toEqual(["2 a", "2 d", "3 c", "5 b", "9 a", "9 b", "12 a", "20 d"]);
    expect(begun).toEqual([1, 2, 3, 5, 9, 12, 20, 30]);
  });

  it("waits for a slow act of one story before the next moment of another", async () => {
    const told: string[] = [];
    const agenda = openAgenda(() => Promise.resolve());
    await agenda.together([
      async () => {
        await agenda.until(minute(1));
        await new Promise((go) => setTimeout(go, 20));
        told.push("slow");
      },
      async () => {
        await agenda.until(minute(2));
        told.push("next");
      },
    ]);
    expect(told).toEqual(["slow", "next"]);
  });

  it("refuses a story that goes back, and passes on what fails", async () => {
    const agenda = openAgenda(() => Promise.resolve());
    await agenda.until(minute(5));
    await agenda.until(minute(5));
    await expect(agenda.until(minute(4))).rejects.toThrow("is past");
    const failing = agenda.together([() => agenda.until(minute(6)), () => Promise.reject(new Error("refused"))]);
    await expect(failing).rejects.toThrow("refused");
    const clock = openAgenda(() => Promise.reject(new Error("no clock")));
    await expect(clock.until(minute(1))).rejects.toThrow("no clock");
  });

  it("goes on when there is nothing to tell", async () => {
    const agenda = openAgenda(() => Promise.resolve());
    expect(await agenda.together([])).toEqual([]);
    await agenda.until(minute(1));
  });
});

describe("the working days of the story", () => {
  const holidays = Object.values(bankHolidays).flat();

  it("are never at a weekend or on a bank holiday, from whatever day", () => {
    let today = "2026-01-01";
    for (let days = 0; days < 1000; days += 1) {
      const dateOf = workingDaysFrom(today);
      for (const one of [-30, -1, 1, 15]) {
        const date = dateOf(one);
        expect([date, dayOfWeek(date) <= 5 && !holidays.includes(date)]).toEqual([date, true]);
        expect(date < today).toBe(one < 0);
      }
      today = addDays(today, 1);
    }
  });

  it("are counted one by one", () => {
    const dateOf = workingDaysFrom("2026-12-27");
    expect([1, 2, 5, -1, -2].map(dateOf)).toEqual([
      "2026-12-29",
      "2026-12-30",
      "2027-01-06",
      "2026-12-24",
      "2026-12-23",
    ]);
  });
});

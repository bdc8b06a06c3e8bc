import { describe, expect, it } from "vitest";
import type { CouncilRole, GrantedRole } from "~/core/actor";
import { reachable } from "~/core/state-table";
import { giveTaskForm, assignTaskForm } from "~/features/tasks/forms";
import {
  mayAssignTask,
  mayFinishTask,
  mayFollowTasks,
  mayGiveTasks,
  maySeeTask,
  mayWithdrawTask,
  type TaskOwners,
} from "~/features/tasks/policy";
import {
  assigneeValue,
  dayShelfOf,
  dutyOfTask,
  endedTask,
  isDoneByItsAct,
  placeOfAct,
  seenTaskStage,
  taskKinds,
  taskStages,
  taskTitle,
  whoseTask,
} from "~/features/tasks/rules";
import { asCouncil, asSupplier } from "../support/context";

const now = new Date("2026-03-26T12:00:00Z");
const personId = "01990000-0000-7000-8000-000000000001";

describe("the life of a task", () => {
  it("ends once, done or taken back", () => {
    expect([...reachable(taskStages, "OPEN")].sort()).toEqual(["DONE", "OPEN", "WITHDRAWN"]);
    for (const { from } of Object.values(taskStages)) expect(from).toEqual(["OPEN"]);
  });

  it.each([
    ["2026-03-25T17:00:00Z", "OVERDUE", "OVERDUE"],
    ["2026-03-26T00:00:00Z", "TODAY", "DUE_TODAY"],
    ["2026-03-26T11:00:00Z", "TODAY", "DUE_TODAY"],
    ["2026-03-26T23:59:59Z", "TODAY", "DUE_TODAY"],
    ["2026-03-27T00:00:00Z", "NEXT_DAYS", "TO_DO"],
    // Seven days on the clocks have changed: the day is London's.
    ["2026-04-02T22:59:59Z", "NEXT_DAYS", "TO_DO"],
    ["2026-04-02T23:00:00Z", "LATER", "TO_DO"],
  ])("due %s it stands under %s and is %s", (due, shelf, seen) => {
    const dueAt = new Date(due);
    expect(dayShelfOf(dueAt, now)).toBe(shelf);
    expect(seenTaskStage({ stage: "OPEN", dueAt }, now)).toBe(seen);
    expect(seenTaskStage({ stage: "DONE", dueAt }, now)).toBe("DONE");
  });

  it("without a day it can be done now", () => {
    expect(dayShelfOf(null, now)).toBe("NO_DAY");
    expect(seenTaskStage({ stage: "OPEN", dueAt: null }, now)).toBe("TO_DO");
  });
});

describe("who may do what with a task", () => {
  const task = (given: Partial<TaskOwners> = {}): TaskOwners => ({
    ...{ kind: "BY_HAND", assignedPersonId: null, assignedRole: null, raisedById: "someone" },
    ...given,
  });
  const me = (...roles: CouncilRole[]) => asCouncil("me", "council", ...roles);

  it.each<[GrantedRole, boolean, boolean]>([
    ["PO", true, true],
    ["LE", true, true],
    ["SA", true, true],
    ["AU", false, true],
    ["CM", false, false],
    ["EV", false, false],
    ["AP", false, false],
    ["SB", false, false],
    ["SV", false, false],
  ])("%s gives tasks: %s, follows everybody's: %s", (role, gives, follows) => {
    const actor = role.startsWith("S") ? asSupplier("me", "larch", role as "SA") : me(role as CouncilRole);
    expect([mayGiveTasks(actor), mayFollowTasks(actor)]).toEqual([gives, follows]);
    expect(mayAssignTask(actor, task())).toBe(gives);
    expect(mayWithdrawTask(actor, task())).toBe(gives);
  });

  it("is seen by whom it is for by name or role, by who raised it, and by who follows", () => {
    expect(maySeeTask(me("EV"), task())).toBe(false);
    expect(maySeeTask(me("EV"), task({ assignedPersonId: "me" }))).toBe(true);
    expect(maySeeTask(me("EV"), task({ assignedRole: "EV" }))).toBe(true);
    expect(maySeeTask(me("EV"), task({ assignedRole: "AP" }))).toBe(false);
    expect(maySeeTask(me("EV"), task({ raisedById: "me" }))).toBe(true);
    expect(maySeeTask(me("AU"), task())).toBe(true);
  });

  it("is finished by whom it is for or who may give it, and an auditor only reads", () => {
    expect(mayFinishTask(me("EV"), task({ assignedPersonId: "me" }))).toBe(true);
    expect(mayFinishTask(me("AP"), task({ assignedRole: "AP" }))).toBe(true);
    expect(mayFinishTask(me("PO"), task())).toBe(true);
    expect(mayFinishTask(me("AU"), task())).toBe(false);
  });

  it("that another act is the doing of is finished, given on and taken back by no press", () => {
    const personal = task({ kind: "DECLARE_INTERESTS", assignedPersonId: "me" });
    for (const may of [mayFinishTask, mayAssignTask, mayWithdrawTask])
      expect(may(me("LE", "PO"), personal)).toBe(false);
  });
});

describe("a task in words", () => {
  it("has a title, and a page where it is done unless its own is all there is", () => {
    for (const kind of taskKinds) {
      expect(taskTitle(kind, "Places")).toContain("Places");
      expect(placeOfAct(kind, "id") === undefined).toBe(!isDoneByItsAct(kind));
    }
  });

  const task = {
    ...({ id: "t", kind: "DECLARE_INTERESTS", subjectId: "c", name: "Places", dueAt: null } as const),
    ...{ assignedPersonId: "me", assignedName: "Asha", assignedRole: null },
  };

  it("leads its own reader to the act, and others to its page", () => {
    const mine = dutyOfTask(task, { kind: "council", personId: "me" });
    expect(mine).toMatchObject({ href: "/council/competitions/c/declare", about: "Places", whose: "Asha" });
    expect(dutyOfTask(task, { kind: "council", personId: "you" }).href).toBe("/council/tasks/t");
    expect(dutyOfTask({ ...task, kind: "BY_HAND" }, { kind: "supplier", personId: "me" })).toMatchObject({
      ...{ text: "Places", href: "/supplier/tasks/t" },
    });
  });

  it("is in the list of what is over once it is", () => {
    const open = { ...task, stage: "OPEN", endedAt: null, endedBy: null } as const;
    expect(endedTask(open, { kind: "council", personId: "me" })).toBeUndefined();
    const done = { ...open, stage: "DONE", endedAt: now, endedBy: "Asha" } as const;
    expect(endedTask(done, { kind: "council", personId: "me" })).toMatchObject({ seen: "DONE", endedBy: "Asha" });
  });

  it("says whose it is", () => {
    expect(whoseTask({ assignedName: "Asha Khan", assignedRole: null })).toBe("Asha Khan");
    expect(whoseTask({ assignedName: null, assignedRole: "AP" })).toBe("Any approver");
    expect(whoseTask({ assignedName: null, assignedRole: null })).toBe("Nobody yet");
    expect(assigneeValue({ assignedPersonId: "p", assignedRole: null })).toBe("person:p");
    expect(assigneeValue({ assignedPersonId: null, assignedRole: "AP" })).toBe("role:AP");
    expect(assigneeValue({ assignedPersonId: null, assignedRole: null })).toBe("nobody");
  });
});

describe("the form of a task", () => {
  const typed = { key: personId, name: "Ring the home", details: "", who: "nobody", "due-day": "", "due-month": "", "due-year": "" }; // prettier-ignore
  const read = (values: object, audience: "council" | "supplier" = "council") =>
    giveTaskForm(audience).safeParse({ ...typed, ...values });

  it("takes a person, a role of that kind of organisation, or nobody", () => {
    expect(read({}).data?.assignee).toEqual({ to: "NOBODY" });
    expect(read({ who: `person:${personId}` }).data?.assignee).toEqual({ to: "PERSON", personId });
    expect(read({ who: "role:AP" }).data?.assignee).toEqual({ to: "ROLE", role: "AP" });
    expect(read({ who: "role:SB" }, "supplier").data?.assignee).toEqual({ to: "ROLE", role: "SB" });
  });

  it.each(["", "person:", "person:1", "role:", "role:AP", "role:PA", "everyone", "role:AP:PO"])(
    "takes no other answer, such as %j at a supplier",
    (who) => {
      const wrong = assignTaskForm("supplier").safeParse({ who });
      expect(wrong.error?.issues).toMatchObject([{ path: ["who"], message: "Choose who does it" }]);
    },
  );

  it("takes a day, which is due by five that afternoon in London, or none", () => {
    expect(read({}).data?.dueAt).toBeUndefined();
    const summer = read({ "due-day": "1", "due-month": "7", "due-year": "2026" });
    expect(summer.data?.dueAt).toEqual(new Date("2026-07-01T16:00:00Z"));
    for (const parts of [{ "due-day": "31", "due-month": "2", "due-year": "2026" }, { "due-day": "1" }]) {
      expect(read(parts).error?.issues.map(({ path }) => path)).toEqual([["due"]]);
    }
  });

  it("says what is missing, each at its field", () => {
    const wrong = read({ name: " ", who: "", details: "x".repeat(2001) });
    expect(wrong.error?.issues.map(({ path }) => path.join())).toEqual(["name", "details", "who"]);
  });
});

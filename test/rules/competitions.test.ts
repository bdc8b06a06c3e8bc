import { describe, expect, it } from "vitest";
import { councilRoles, type CouncilRole } from "~/core/actor";
import { after, reachable } from "~/core/state-table";
import { instantAt } from "~/core/time";
import { nextSteps } from "~/features/competitions/rules/next-steps";
import {
  competitionStages,
  hasReached,
  publicStageName,
  seenStage,
  seenStages,
  stageNames,
  stages,
  stagesFrom,
  type Stage,
  type StageEvent,
} from "~/features/competitions/rules/stages";

const uk = (date: string, time: string) => {
  const at = instantAt(date, time);
  if (!at.ok) throw new Error(`${date} ${time}`);
  return at.value;
};

describe("the stages of a competition", () => {
  const allowed: Record<StageEvent, Partial<Record<Stage, Stage>>> = {
    sendForApproval: { DRAFT: "AWAITING_APPROVAL" },
    approve: { AWAITING_APPROVAL: "APPROVED" },
    sendBack: { AWAITING_APPROVAL: "DRAFT", APPROVED: "DRAFT" },
    publish: { APPROVED: "PUBLISHED" },
    open: { PUBLISHED: "OPENED" },
    lockQuality: { OPENED: "QUALITY_LOCKED" },
    openPrice: { QUALITY_LOCKED: "PRICE_OPENED" },
    rank: { PRICE_OPENED: "RANKED", RANKED: "RANKED" },
    approveAward: { RANKED: "AWARD_APPROVED" },
    issueOutcome: { AWARD_APPROVED: "OUTCOME_ISSUED" },
  };
  const cases = (Object.keys(allowed) as StageEvent[]).flatMap((event) =>
    stages.map((stage) => [event, stage, allowed[event][stage]] as const),
  );

  it.each(cases)("%s from %s leads to %s", (event, stage, to) => {
    expect(after(competitionStages, stage, event)).toBe(to);
  });

  it("can all be reached from the draft", () => {
    expect([...reachable(competitionStages, "DRAFT")].sort()).toEqual([...stages].sort());
  });

  it("are closed one millisecond after the deadline and not at it", () => {
    const deadlineAt = new Date("2026-03-26T12:00:00.000Z");
    const at = (now: string) => seenStage({ stage: "PUBLISHED", deadlineAt }, new Date(now));
    expect(at("2026-03-26T12:00:00.000Z")).toBe("PUBLISHED");
    expect(at("2026-03-26T12:00:00.001Z")).toBe("CLOSED");
    expect(seenStage({ stage: "OPENED", deadlineAt }, new Date("2026-04-01T00:00:00Z"))).toBe("OPENED");
    expect(seenStage({ stage: "DRAFT", deadlineAt: null }, new Date("2026-04-01T00:00:00Z"))).toBe("DRAFT");
  });

  it("are in order, named, and told to the public without what is in between", () => {
    expect(hasReached("OPENED", "PUBLISHED")).toBe(true);
    expect(hasReached("PUBLISHED", "OPENED")).toBe(false);
    expect(stagesFrom("RANKED")).toEqual(["RANKED", "AWARD_APPROVED", "OUTCOME_ISSUED"]);
    for (const seen of seenStages) expect(stageNames[seen]).not.toBe("");
    const told = new Set(seenStages.map(publicStageName));
    expect(told).toEqual(new Set(["Not published", "Open for bids", "Closed", "Being evaluated", "Decided"]));
  });
});

describe("what comes next", () => {
  const deadlineAt = uk("2026-03-26", "12:00");
  const before = uk("2026-03-20", "12:00");
  const afterwards = uk("2026-03-27", "12:00");
  const clear = { standing: "CLEAR" as const, sentIt: false };

  it.each<[Stage, "before" | "afterwards", CouncilRole, string | undefined]>([
    ["DRAFT", "before", "PO", "send"],
    ["DRAFT", "before", "CM", undefined],
    ["AWAITING_APPROVAL", "before", "AP", "approve"],
    ["AWAITING_APPROVAL", "before", "PO", undefined],
    ["APPROVED", "before", "LE", "publish"],
    ["APPROVED", "before", "AP", undefined],
    ["PUBLISHED", "before", "PO", "panel"],
    ["PUBLISHED", "before", "AU", undefined],
    ["PUBLISHED", "afterwards", "PO", "open"],
    ["PUBLISHED", "afterwards", "AP", "open"],
    ["PUBLISHED", "afterwards", "EV", undefined],
    ["OPENED", "afterwards", "EV", "score"],
    ["OPENED", "afterwards", "EX", "score"],
    ["OPENED", "afterwards", "MO", "moderation"],
    ["OPENED", "afterwards", "QM", undefined],
    ["QUALITY_LOCKED", "afterwards", "FI", "price"],
    ["QUALITY_LOCKED", "afterwards", "PO", "price"],
    ["QUALITY_LOCKED", "afterwards", "LE", undefined],
    ["QUALITY_LOCKED", "afterwards", "EV", undefined],
    ["PRICE_OPENED", "afterwards", "PO", "ranking"],
    ["RANKED", "afterwards", "CM", "award"],
    ["RANKED", "afterwards", "AP", "award"],
    ["RANKED", "afterwards", "LE", "award"],
    ["RANKED", "afterwards", "PO", undefined],
    ["AWARD_APPROVED", "afterwards", "PO", "award/issue"],
    ["OUTCOME_ISSUED", "afterwards", "AU", "letters"],
    ["OUTCOME_ISSUED", "afterwards", "EV", undefined],
  ])("at %s %s the deadline, for %s: %s", (stage, when, role, path) => {
    const now = when === "before" ? before : afterwards;
    expect(nextSteps({ stage, deadlineAt }, { ...clear, roles: [role] }, now).act?.path).toBe(path);
  });

  it("is to declare first, and nothing of the bids is offered to who is not clear", () => {
    const closed = { stage: "PUBLISHED" as const, deadlineAt };
    const opened = { stage: "RANKED" as const, deadlineAt };
    for (const [competition, role] of [
      [closed, "PO"],
      [opened, "EV"],
      [opened, "AU"],
    ] as const) {
      const steps = nextSteps(competition, { roles: [role], standing: "NOT_DECLARED", sentIt: false }, afterwards);
      expect(steps.act?.path).toBe("declare");
    }
    for (const standing of ["EXCLUDED", "PENDING", "NOT_DECLARED"] as const) {
      const { links, act } = nextSteps(opened, { roles: councilRoles, standing, sentIt: false }, afterwards);
      const offered = [...links, ...(act === undefined ? [] : [act])].map(({ path }) => path);
      for (const path of ["opening", "bids", "score", "moderation", "price", "ranking", "award", "letters"]) {
        expect(offered).not.toContain(path);
      }
    }
  });

  it("never lets who sent it approve it or send it back", () => {
    const waiting = { stage: "AWAITING_APPROVAL" as const, deadlineAt };
    const { act, links } = nextSteps(waiting, { roles: ["AP", "PO"], standing: "CLEAR", sentIt: true }, before);
    expect(act).toBeUndefined();
    expect(links.map(({ path }) => path)).not.toContain("send-back");
  });

  it.each(["EV", "EX"] as const)("never offers prices, rankings or awards to %s", (role) => {
    for (const stage of stages) {
      const { act, links } = nextSteps({ stage, deadlineAt }, { ...clear, roles: [role] }, afterwards);
      const offered = [...links, ...(act === undefined ? [] : [act])].map(({ path }) => path);
      expect(offered.filter((path) => ["price", "ranking", "award", "letters", "bids"].includes(path))).toEqual([]);
    }
  });

  it("offers prices to the commissioner once the award is approved", () => {
    const paths = (stage: Stage) =>
      nextSteps({ stage, deadlineAt }, { ...clear, roles: ["CM"] }, afterwards).links.map(({ path }) => path);
    expect(paths("RANKED")).not.toContain("price");
    expect(paths("AWARD_APPROVED")).toContain("price");
  });

  it("says something at every stage, and offers nothing twice", () => {
    for (const stage of stages) {
      for (const role of councilRoles) {
        for (const now of [before, afterwards]) {
          const { sentence, links, act } = nextSteps({ stage, deadlineAt }, { ...clear, roles: [role] }, now);
          expect(sentence).toMatch(/\.$/u);
          const paths = [...links, ...(act === undefined ? [] : [act])].map(({ path }) => path);
          expect(new Set(paths).size).toBe(paths.length);
        }
      }
    }
  });
});

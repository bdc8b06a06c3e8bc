import { describe, expect, it } from "vitest";
import { parseAllowed, whyNotAllowed } from "./allowed";
import type { Answer, Question } from "./asking";
import { cellOf, formsAt } from "./cells";
import { actors, lives, type Phase } from "./columns";
import { judgeDoing, judgeFinding } from "./judge";
import { keysIn, keysInAnswer } from "./keys";
import { doorsWithoutRow, findingOf, phasesOf, type Row } from "./row";
import { changedBetween, type State } from "./state";
import { table } from "./table/all";

const row: Row = {
  door: "/council/things/:thingId",
  says: "CM and PO read a thing once it is published",
  life: "competition",
  for: "CM PO",
  finds: { "draft … cleared": "hidden", "published … told": { CM: "refused", others: "sees" } },
  marker: "Quillfeather thing",
};
const question: Question = { method: "GET", path: "/council/things/1", form: "page", routeId: "routes/thing" };

function answer(status: number, text = "", location?: string): Answer {
  return { status, text, location, headers: new Headers(), data: undefined };
}

describe("the table", () => {
  it("misses a door without a row, and a row without a door", () => {
    expect(doorsWithoutRow(["/council/things/:thingId", "/council/new"], [row])).toEqual(["/council/new"]);
    expect(doorsWithoutRow([], [row])).toEqual(["/council/things/:thingId"]);
  });

  it.each<[string, Phase, string]>([
    ["PO", "published", "sees"],
    ["CM", "published", "refused"],
    ["PO", "sent", "hidden"],
    ["AU", "published", "refused"],
    ["SA", "told", "refused"],
    ["stranger", "told", "hidden"],
    ["PU", "told", "signs in"],
  ])("says what %s finds in %s", (actor, phase, finding) => {
    expect(findingOf(row, actor as (typeof actors)[number], phase)).toBe(finding);
  });

  it("says nothing by accident", () => {
    const without = (finds: Row["finds"]) => () => findingOf({ ...row, finds }, "PO", "told");
    expect(without({ "draft … awarded": "sees" })).toThrow("says nothing of told");
    expect(without({ "draft … told": { CM: "sees" } })).toThrow("says nothing of PO in told");
    expect(without({ "draft … never": "sees" })).toThrow("has no phase never");
  });

  it("is asked in every cell, and every answer of it in every form", () => {
    for (const each of table) {
      for (const [first, actor] of actors.entries()) {
        const line = phasesOf(each).map((phase) => cellOf(each, actor, phase));
        const forms = line.map((_, place) => formsAt(line, place, first));
        expect(forms.filter(({ looks, presses }) => looks.length + presses.length === 0)).toEqual([]);
        for (const { finding } of line) {
          const looks = forms.flatMap((form, place) => (line[place]?.finding === finding ? form.looks : []));
          expect(new Set(looks).size).toBe(3);
        }
      }
    }
  });

  it("has a column for each phase of a life", () => {
    expect(Object.values(lives).flat().length).toBeGreaterThan(30);
  });
});

describe("an answer is a fault", () => {
  const marker = "Quillfeather thing";

  it.each<[string, Parameters<typeof judgeFinding>[2], Answer]>([
    ["that is a page where there should be none", "hidden", answer(200, marker)],
    ["that denies and tells", "refused", answer(403, `You may not see ${marker}`)],
    ["that denies and tells whose it is", "hidden", answer(404, "Alderwing")],
    ["that says it is there", "hidden", answer(403)],
    ["that lets in without a word of it", "sees", answer(200, "Nothing")],
    ["that lets in to what is not their own", "own", answer(200, marker)],
    ["that sends a stranger on without asking", "signs in", answer(303, "", "/council")],
    ["that asks who they are where they are known", "sent on", answer(303, "", "/sign-in?next=%2F")],
    ["that is broken", "refused", answer(500)],
  ])("%s", (_what, finding, given) => {
    expect(judgeFinding(row, marker, finding, question, given)).toBeDefined();
  });

  it("and not when it is what the table says, or what the asker said", () => {
    expect(judgeFinding(row, marker, "sees", question, answer(200, marker))).toBeUndefined();
    expect(judgeFinding(row, marker, "refused", question, answer(403, "You may not"))).toBeUndefined();
    const body = new URLSearchParams({ title: marker });
    const asked = { marker, doing: "signs in", finding: "signs in" } as const;
    expect(judgeDoing(asked, { ...question, method: "POST", body }, answer(401, marker))).toBeUndefined();
    expect(judgeDoing(asked, { ...question, method: "POST" }, answer(401, marker))).toBeDefined();
  });

  it("where a form that should fail goes through", () => {
    const too = { marker, doing: "too late", finding: "sees" } as const;
    expect(judgeDoing(too, question, answer(303, "", "/council"))).toBeDefined();
    expect(judgeDoing({ ...too, finding: "sent on" }, question, answer(303, "", "/council"))).toBeUndefined();
    expect(judgeDoing(too, question, answer(422))).toBeUndefined();
  });
});

describe("what a loader sends", () => {
  const data = {
    "routes/thing": {
      data: {
        lists: [
          { title: "a", at: new Date(0) },
          { title: "b", more: null },
        ],
        none: [],
        who: null,
      },
    },
  };
  const allowed = new Map(parseAllowed("/things\n  none[], who\n  lists[]: title, at, more\n"));

  it("is known by its names", () => {
    const names = ["lists[].title", "lists[].at", "lists[].more", "none[]", "who"];
    expect(new Set(keysIn(data, "routes/thing"))).toEqual(new Set(names));
    expect(whyNotAllowed("/things", new Set(names), allowed)).toEqual([]);
  });

  it("may not be more than its list, nor less", () => {
    const sent = new Set(["lists[].title", "lists[].at", "lists[].secret", "none[].inside", "who"]);
    expect(whyNotAllowed("/things", sent, allowed)).toEqual([
      "/things sends lists[].secret, which is not allowed",
      "/things sends none[].inside, which is not allowed",
      "/things may send none[], and does not",
      "/things may send lists[].more, and does not",
    ]);
    expect(whyNotAllowed("/others", new Set(["any"]), allowed)).toHaveLength(1);
  });

  it("in answer to a form is the form", () => {
    const form = { values: { title: "a", lots: ["b"] }, errors: [{ field: "title", message: "Enter it" }] };
    expect(keysInAnswer({ data: { form, stale: false } })).toEqual([]);
    expect(keysInAnswer({ data: { form, saved: { title: "a" } } })).toEqual(["answer.saved.title"]);
  });
});

it("a table that is not as it was is seen, by a row more, a row less or a row changed", () => {
  const state = (tables: Record<string, string>): State => ({ tables: new Map(Object.entries(tables)), lastEvent: "" });
  const before = state({ lists: "2 rows, newest 10", lots: "4 rows, newest 9" });
  expect(changedBetween(before, state({ lists: "2 rows, newest 11", lots: "4 rows, newest 9" }))).toEqual(["lists"]);
  expect(changedBetween(before, state({ lists: "1 rows, newest 10", lots: "5 rows, newest 12" }))).toEqual([
    "lists",
    "lots",
  ]);
  expect(changedBetween(before, before)).toEqual([]);
});

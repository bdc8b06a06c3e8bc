import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkForm } from "~/platform/form-reading.server";
import { answersForm } from "~/features/suppliers/forms/declarations";
import { editForm, questionForm } from "~/features/suppliers/forms/questions";
import {
  answerResult,
  countsUntil,
  isDeclarationGood,
  seenDeclaration,
  standingOf,
  withSaved,
  type Answers,
  type Signed,
} from "~/features/suppliers/rules/declarations";
import {
  askedSinceOf,
  changeOf,
  isChanged,
  mayBeWording,
  questionSetCodes,
  questionSets,
  withAdded,
  withEdit,
  type Question,
  type QuestionVersion,
} from "~/features/suppliers/rules/questions";
import { groundInWords, groundOf, isLookedBackTo } from "~/features/suppliers/rules/grounds";
import { questionLibrary } from "../../db/reference/questions/library";

const signedAt = new Date("2026-05-03T09:00:00Z");
const today = "2026-06-01";

function asked(key: string, given: Partial<Question> = {}): Question {
  return {
    ...{ key, section: "Policies", wording: `Do you have ${key}?`, hint: null, kind: "YES_NO", choices: [] },
    ...{ passes: ["YES"], fails: ["NO"], otherwise: "PERSON", followUp: "NONE", followOn: [], meaning: 1 },
    ...given,
  };
}

const first: QuestionVersion = { number: 1, questions: [asked("a"), asked("b"), asked("c")], askedSince: 1 };

function signedOf(version: QuestionVersion, at = signedAt): Signed {
  const answers = version.questions.map(({ key, section, wording, kind, meaning }) => {
    return { key, section, wording, kind, meaning, value: "YES", result: "PASS" as const };
  });
  const content = { format: "quayside-declaration/1", set: "POLICIES", number: version.number } as const;
  const said = { organisation: "Alder", signedName: "Ann", signedAt: at.toISOString(), answers };
  return {
    declarationId: `of ${version.number}`,
    number: version.number,
    signedAt: at,
    content: { ...content, ...said },
  };
}

const nothing: Answers = {};

describe("an edit of a question", () => {
  const words = { ...asked("b"), wording: "Have you b?" };

  it("keeps the meaning when only the words changed, and raises it by one however often it is edited", () => {
    const once = withEdit(first.questions, first.questions, { key: "b", words, edit: "MEANING" });
    const twice = withEdit(once, first.questions, {
      key: "b",
      words: { ...words, wording: "Had you b?" },
      edit: "MEANING",
    });
    expect(twice[1]).toMatchObject({ key: "b", wording: "Had you b?", meaning: 2 });
    const back = withEdit(twice, first.questions, { key: "b", words, edit: "WORDING" });
    expect(back.map(({ meaning }) => meaning)).toEqual([1, 1, 1]);
    expect(back.map((question) => changeOf(question, first.questions))).toEqual(["SAME", "WORDING", "SAME"]);
    expect(isChanged(first.questions, first.questions)).toBe(false);
    expect(isChanged(first.questions.slice(1), first.questions)).toBe(true);
  });

  it("is more than wording when it takes other answers", () => {
    expect(mayBeWording(asked("a"), { ...asked("a"), wording: "Else?", passes: ["NO"] })).toBe(true);
    expect(mayBeWording(asked("a"), { ...asked("a"), kind: "TEXT" })).toBe(false);
    const colours = asked("a", { kind: "CHOICE", choices: ["Red", "Blue"] });
    expect(mayBeWording(colours, { ...colours, choices: ["Blue", "Red"] })).toBe(true);
    expect(mayBeWording(colours, { ...colours, choices: ["Blue", "Green"] })).toBe(false);
  });

  it("that adds puts the question last under its heading", () => {
    const draft = [asked("a", { section: "One" }), asked("b", { section: "Two" })];
    expect(withAdded(draft, asked("c", { section: "One" })).map(({ key }) => key)).toEqual(["a", "c", "b"]);
    expect(withAdded(draft, asked("c", { section: "Three" })).map(({ key }) => key)).toEqual(["a", "b", "c"]);
  });
});

describe("an answer that was signed", () => {
  const signed = signedOf(first);
  const own = { draft: nothing, signed, today };

  it("stays good while the question means the same, and is offered when it means something else", () => {
    const [a, b] = [asked("a", { wording: "Other words?" }), asked("b", { meaning: 2 })];
    expect(standingOf(a, own)).toMatchObject({ state: "GOOD", from: { signedAt } });
    expect(standingOf(b, own)).toMatchObject({
      state: "OFFERED",
      why: "MEANING",
      answer: { value: "YES", meaning: 1 },
    });
    expect(standingOf(asked("d"), own)).toEqual({ state: "EMPTY" });
  });

  it("counts for a year to the day, and is offered from the day after", () => {
    expect(countsUntil(signedAt)).toBe("2027-05-03");
    expect(standingOf(asked("a"), { ...own, today: "2027-05-03" }).state).toBe("GOOD");
    expect(standingOf(asked("a"), { ...own, today: "2027-05-04" })).toMatchObject({ state: "OFFERED", why: "TOO_OLD" });
    // Signed at half past midnight in summer time, which is the day before in Greenwich.
    expect(countsUntil(new Date("2026-05-02T23:30:00Z"))).toBe("2027-05-03");
  });

  it("is not kept anew when the same is saved again; what is offered is kept once it is saved", () => {
    const questions = [asked("a"), asked("b", { meaning: 2 })];
    const saved = withSaved(questions, own, { a: { value: "YES" }, b: { value: "YES" } });
    expect(saved).toEqual({ b: { meaning: 2, value: "YES" } });
    const changed = withSaved(questions, { ...own, draft: saved }, { a: { value: "NO" } });
    expect(changed).toEqual({ a: { meaning: 1, value: "NO" }, b: { meaning: 2, value: "YES" } });
    expect(withSaved(questions, { ...own, draft: changed }, { a: { value: "YES" } })).toEqual(saved);
  });

  it("is none when it cannot be given any more", () => {
    const choice = asked("a", { kind: "CHOICE", choices: ["Red"] });
    expect(standingOf(choice, own)).toEqual({ state: "EMPTY" });
  });
});

describe("a set for an organisation", () => {
  const next: QuestionVersion = { number: 2, questions: [asked("a"), asked("b", { meaning: 2 })], askedSince: 2 };
  const saved: Answers = { b: { meaning: 2, value: "YES" } };

  it.each([
    ["NOT_STARTED", first, nothing, undefined, today],
    ["IN_PROGRESS", first, { a: { meaning: 1, value: "YES" } }, undefined, today],
    ["COMPLETE", first, nothing, signedOf(first), today],
    ["READY", first, { a: { meaning: 1, value: "NO" } }, signedOf(first), today],
    ["NEWER_QUESTIONS", next, nothing, signedOf(first), today],
    ["READY", next, saved, signedOf(first), today],
    ["TOO_OLD", first, nothing, signedOf(first), "2027-05-04"],
    ["IN_PROGRESS", next, saved, signedOf(first), "2027-05-04"],
  ] as const)("is %s", (seen, version, draft, signed, on) => {
    expect(seenDeclaration(version, { draft, signed, today: on })).toBe(seen);
  });
});

describe("whatever an officer edits", () => {
  const edits = fc.array(
    fc.record({
      act: fc.constantFrom("WORDING", "MEANING", "ADD", "REMOVE"),
      place: fc.nat(5),
      publish: fc.boolean(),
    }),
    { maxLength: 25 },
  );

  it("a declaration answers the newest version exactly when every question was signed in the meaning it has now", () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const versions = [first];
        let draft = first.questions;
        let added = 0;
        const publish = () => {
          const published = versions.at(-1) ?? first;
          if (!isChanged(draft, published.questions)) return;
          versions.push({ number: published.number + 1, questions: draft, askedSince: askedSinceOf(draft, published) });
        };
        for (const { act, place, publish: now } of steps) {
          const { questions } = versions.at(-1) ?? first;
          const key = draft[place % draft.length]?.key ?? "";
          if (act === "ADD") draft = withAdded(draft, asked(`new ${(added += 1)}`));
          else if (act === "REMOVE") draft = draft.length > 1 ? draft.filter((each) => each.key !== key) : draft;
          else
            draft = withEdit(draft, questions, {
              key,
              words: { ...asked(key), wording: `${(added += 1)}?` },
              edit: act,
            });
          if (now) publish();
        }
        publish();
        const newest = versions.at(-1) ?? first;
        for (const version of versions) {
          const own = { draft: nothing, signed: signedOf(version), today };
          const good = isDeclarationGood(own.signed, newest, today);
          const standings = newest.questions.map((question) => standingOf(question, own).state);
          // Nothing that is asked now was unanswered then; what came and went in between is not asked.
          if (good) expect(standings.every((state) => state === "GOOD")).toBe(true);
          const later = versions.slice(version.number).flatMap(({ questions }) => questions);
          const asksMore = later.some((question) => standingOf(question, own).state !== "GOOD");
          expect(good).toBe(!asksMore);
          expect(seenDeclaration(newest, own) === "COMPLETE").toBe(good);
        }
      }),
    );
  });
});

describe("the questions that come with the portal", () => {
  it.each(questionSetCodes)(
    "%s: keys once, answers that can be given, nothing that fails where nothing may",
    (code) => {
      const questions = questionLibrary[code];
      expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
      for (const { kind, choices, passes, fails, followUp, followOn, wording } of questions) {
        const possible: readonly string[] = kind === "YES_NO" ? ["YES", "NO"] : choices;
        expect([...passes, ...fails, ...followOn].every((answer) => possible.includes(answer))).toBe(true);
        expect(followUp === "NONE").toBe(followOn.length === 0);
        expect(wording.split(" ").length).toBeLessThanOrEqual(25);
        if (questionSets[code].neverFails) expect(fails).toEqual([]);
      }
    },
  );

  it("ask every ground of the two schedules", () => {
    const grounds = questionLibrary.EXCLUSIONS.map(({ key }) => key).filter((key) => /^[MD]_/u.test(key));
    expect(grounds.filter((key) => key.startsWith("M_"))).toHaveLength(16);
    expect(grounds.filter((key) => key.startsWith("D_"))).toHaveLength(13);
    const yes = questionLibrary.EXCLUSIONS.filter(({ key }) => /^[MD]_/u.test(key));
    expect(yes.every((question) => answerResult(question, "YES") === "PERSON")).toBe(true);
    expect(yes.every((question) => answerResult(question, "NO") === "PASS")).toBe(true);
  });
});

describe("a ground", () => {
  it("looks back as far as the help below its question says", () => {
    for (const { key, hint } of questionLibrary.EXCLUSIONS) {
      const ground = groundOf(key);
      if (ground === undefined) continue;
      expect(hint).toBe(ground.years === 0 ? "As it stands today." : `In the last ${ground.years} years.`);
    }
    expect(groundOf("connected-grounds")).toBeUndefined();
  });

  it.each([
    ["D_CONTRACT_BREACH", "2023-06-01", true],
    ["D_CONTRACT_BREACH", "2023-05-31", false],
    ["M_TERRORISM", "2021-06-01", true],
    ["M_TERRORISM", "2021-05-31", false],
    ["D_NATIONAL_SECURITY", "1999-01-01", true],
  ] as const)("%s of %s: within %s", (key, when, within) => {
    const ground = groundOf(key);
    expect(ground && isLookedBackTo(ground, when, today)).toBe(within);
    expect(groundInWords(key, when, today)).toContain(key.startsWith("M_") ? "Mandatory" : "Discretionary");
  });

  it("says nothing beside a no, or beside another question", () => {
    expect(groundInWords("M_TERRORISM", undefined, today)).toBeUndefined();
    expect(groundInWords("connected-grounds", "2026-01-01", today)).toBeUndefined();
  });
});

describe("answers as they are typed", () => {
  const ground = asked("g", { passes: ["NO"], fails: [], followUp: "INCIDENT", followOn: ["YES"] });
  const read = (questions: Question[], typed: Record<string, string>, answered: string[] = []) =>
    checkForm(typed, answersForm(questions, new Set(answered), today));

  it("may be left for later, but not taken away", () => {
    expect(read([asked("a")], {})).toMatchObject({ ok: true, value: {} });
    expect(read([asked("a")], {}, ["a"])).toMatchObject({ ok: false, state: { errors: [{ field: "a" }] } });
    expect(read([asked("a")], { a: "MAYBE" })).toMatchObject({ ok: false });
  });

  it("say of a yes to a ground when, what and how it was put right", () => {
    expect(read([ground], { g: "NO", "g-what": "left over" })).toMatchObject({
      ok: true,
      value: { g: { value: "NO" } },
    });
    const missing = read([ground], { g: "YES" });
    const fields = missing.ok ? [] : missing.state.errors.map(({ field }) => field);
    expect(fields).toEqual(["g-when", "g-what", "g-putRight"]);
    const typed = {
      g: "YES",
      "g-what": "A fine.",
      "g-putRight": "New checks.",
      "g-when-day": "3",
      "g-when-month": "2",
    };
    const done = read([ground], { ...typed, "g-when-year": "2024" });
    expect(done).toMatchObject({
      ok: true,
      value: { g: { when: "2024-02-03", what: "A fine.", putRight: "New checks." } },
    });
    expect(read([ground], { ...typed, "g-when-year": "2030" })).toMatchObject({ ok: false });
  });

  it("keep money in pence, days as days", () => {
    const [money, day] = [asked("m", { kind: "MONEY" }), asked("d", { kind: "DATE" })];
    const typed = { m: "1,250.50", "d-day": "31", "d-month": "3", "d-year": "2026" };
    expect(read([money, day], typed)).toMatchObject({
      ok: true,
      value: { m: { value: "125050" }, d: { value: "2026-03-31" } },
    });
    expect(read([money, day], { m: "much", "d-day": "31", "d-month": "2", "d-year": "2026" })).toMatchObject({
      ok: false,
      state: { errors: [{ field: "m" }, { field: "d" }] },
    });
  });
});

describe("a question as an officer types it", () => {
  const typed = { section: "Policies", wording: "Do you?", hint: "", followUp: "EXPLAIN" };

  it("says what each answer comes to, and what is asked after one that does not pass", () => {
    expect(questionForm.parse({ ...typed, kind: "YES_NO", yes: "PASS", no: "PERSON", otherwise: "PASS" })).toEqual({
      ...{ section: "Policies", wording: "Do you?", hint: null, kind: "YES_NO", choices: [], passes: ["YES"] },
      ...{ fails: [], otherwise: "PERSON", followUp: "EXPLAIN", followOn: ["NO"] },
    });
    const choice = { ...typed, kind: "CHOICE", passes: "Always\n\nOften ", persons: "", fails: "Never" };
    expect(questionForm.parse(choice)).toMatchObject({ choices: ["Always", "Often", "Never"], followOn: ["Never"] });
    expect(questionForm.parse({ ...typed, kind: "DATE", otherwise: "PASS" })).toMatchObject({ followUp: "NONE" });
  });

  it("names every field that is wrong", () => {
    const none = checkForm({}, editForm(false));
    const fields = none.ok ? [] : none.state.errors.map(({ field }) => field);
    expect(fields).toEqual(["section", "wording", "followUp", "kind", "edit"]);
    expect(questionForm.safeParse({ ...typed, kind: "CHOICE", passes: "One" }).success).toBe(false);
    expect(questionForm.safeParse({ ...typed, kind: "CHOICE", passes: "One\nOne" }).success).toBe(false);
    expect(checkForm({ ...typed, kind: "YES_NO", yes: "PASS", no: "FAIL" }, editForm(true))).toMatchObject({
      ok: true,
    });
  });
});

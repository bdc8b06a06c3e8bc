import { plansOf, type Plan } from "./plans";
import { floor, questions, type Question } from "./questions";
import type { Side } from "./side";

/** How long each asking took, in milliseconds. */
export interface Times {
  readonly small: readonly number[];
  readonly large: readonly number[];
}

export interface QuestionFigures extends Times {
  readonly what: Question["what"];
  readonly answerGrows: boolean;
  /** Of the slowest asking on the large database, asked once more. */
  readonly plans: readonly Plan[];
  /** Tables that any asking of the large database read from end to end. */
  readonly whole: readonly string[];
}

export interface Measured {
  readonly floor: Times;
  readonly questions: Readonly<Record<string, QuestionFigures>>;
}

export interface Sides {
  readonly small: Side;
  readonly large: Side;
}

/** Asks every question of both databases by turns, each turn for something else. */
export async function measure(sides: Sides, repetitions: number, say: (line: string) => void): Promise<Measured> {
  const found: Record<string, QuestionFigures> = {};
  const beneath = (await timed(sides, repetitions, { ask: floor })).times;
  for (const [name, question] of Object.entries(questions)) {
    say(name);
    const { times, slowest } = await timed(sides, repetitions, question);
    const plans = await plansAt(sides.large, question, slowest);
    // Other words and other keys may have other plans.
    const others: Plan[] = [];
    for (let turn = 0; turn < Math.min(repetitions, 16); turn += 1) {
      others.push(...(await plansAt(sides.large, question, turn)));
    }
    const whole = [...plans, ...others].flatMap(({ scans }) => scans.filter((scan) => scan.whole));
    found[name] = {
      ...{ ...times, what: question.what, answerGrows: question.answerGrows ?? false, plans },
      whole: [...new Set(whole.map(({ table }) => table))],
    };
  }
  return { floor: beneath, questions: found };
}

async function plansAt(side: Side, question: Question, turn: number): Promise<Plan[]> {
  await question.ready?.(side, turn);
  const said = await side.listen(() => question.ask(side, turn));
  return plansOf(side.owner, said);
}

async function timed(sides: Sides, repetitions: number, { ready, ask }: Pick<Question, "ready" | "ask">) {
  const times = { small: [] as number[], large: [] as number[] };
  const warm = Math.ceil(repetitions / 4);
  let slowest = { turn: 0, ms: 0 };
  for (let turn = -warm; turn < repetitions; turn += 1) {
    const order = turn % 2 === 0 ? (["small", "large"] as const) : (["large", "small"] as const);
    for (const side of order) {
      await ready?.(sides[side], Math.abs(turn));
      const begun = performance.now();
      await ask(sides[side], Math.abs(turn));
      const ms = performance.now() - begun;
      if (turn < 0) continue;
      times[side].push(ms);
      if (side === "large" && ms > slowest.ms) slowest = { turn, ms };
    }
  }
  return { times, slowest: slowest.turn };
}

import { askForDeclarations } from "~/features/lists/commands/ask-declarations.server";
import { addConnected } from "~/features/suppliers/commands/connected.server";
import { saveAnswers, signDeclaration, type TypedAnswers } from "~/features/suppliers/commands/declarations.server";
import { getOwnDeclaration, type OwnDeclaration } from "~/features/suppliers/queries/declarations.server";
import type { Connected } from "~/features/suppliers/rules/connected";
import type { QuestionSetCode } from "~/features/suppliers/rules/questions";
import { asOne, at, day, must, type Stage } from "../stage";
import { personAs } from "./councils";
import type { Listing } from "./rounds";
import type { Supplier } from "./suppliers";

/** The officer says what applicants to a new list declare. */
export async function asksFor(
  stage: Stage,
  { listId, lead }: Listing,
  sets: readonly QuestionSetCode[],
  on: number,
): Promise<void> {
  must(await askForDeclarations(await at(stage, personAs(lead, "PO"), day(stage, on)), listId, 1, sets));
}

/** Each provider answers the sets and its administrator signs; the first of them has something to explain in each. */
export async function declared(
  stage: Stage,
  suppliers: readonly Supplier[],
  sets: readonly QuestionSetCode[],
  on: number,
): Promise<void> {
  await stage.agenda.together(
    suppliers.map(({ told, administrator }, place) => async () => {
      if (sets.includes("EXCLUSIONS")) {
        const names = await at(stage, administrator, day(stage, on + Math.floor(place / 4), "10:05"));
        must(await addConnected(names, directorOf(told.administrator, place)));
      }
      for (const code of sets) {
        const ctx = await at(stage, administrator, day(stage, on + Math.floor(place / 4), "10:15"));
        await asOne(ctx, async (tx) => {
          const own = await getOwnDeclaration(tx, code);
          const { number } = own.version;
          must(await saveAnswers(tx, { code, number, version: own.draftVersion }, answersTo(own, place === 0)));
          const { draftVersion } = await getOwnDeclaration(tx, code);
          must(await signDeclaration(tx, { code, number, version: draftVersion }));
        });
      }
    }),
  );
}

/** Whoever looks after the organisation's papers runs it too. */
function directorOf(name: string, place: number): Connected {
  const born = `${1962 + ((place * 7) % 24)}-${String(1 + ((place * 5) % 12)).padStart(2, "0")}`;
  return { kind: "DIRECTOR", name, born, number: null, country: null, since: `${2011 + (place % 9)}-04-01` };
}

const explained: TypedAnswers = {
  "safeguarding-training": { value: "NO", what: "Three people began last month. Their course is next month." },
  D_CONTRACT_BREACH: {
    ...{
      value: "YES",
      when: "2025-01-20",
      what: "A council ended our contract for taxis early, since we were late too often.",
    },
    putRight: "We gave the money back, and another firm drives for us now.",
  },
};

function answersTo({ version, today }: OwnDeclaration, explains: boolean): TypedAnswers {
  const answers = version.questions.map(({ key, kind, passes }) => {
    const said = explains ? explained[key] : undefined;
    return [key, said ?? { value: kind === "DATE" ? today : (passes[0] ?? words[key] ?? "None.") }] as const;
  });
  return Object.fromEntries(answers);
}

const words: Readonly<Record<string, string>> = {
  "safeguarding-learning": "Staff now say at the end of each shift what worried them.",
};

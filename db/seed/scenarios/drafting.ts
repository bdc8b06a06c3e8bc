import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, CriterionId, LotId } from "~/core/id";
import { approvePublication, sendBack, sendForApproval } from "~/features/competitions/commands/approval.server";
import { addCriterion } from "~/features/competitions/commands/criteria.server";
import { chooseMeasures, setDeadline, startCompetition } from "~/features/competitions/commands/draft.server";
import { publishCompetition } from "~/features/competitions/commands/publish.server";
import type { CompetitionDetails } from "~/features/competitions/forms/draft";
import { fingerprintOf } from "~/features/competitions/queries/draft.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { CompetitionTold, ListName } from "../data/competition";
import type { QuestionTold } from "../data/question";
import { questions } from "../data/questions";
import { asOne, at, day, must, type Stage } from "../stage";
import { personAs, type Council } from "./councils";
import type { Listing } from "./rounds";

/** A question as it stands in the competition. */
export interface Asked {
  readonly criterionId: CriterionId;
  readonly told: QuestionTold;
}

export interface Written {
  readonly competitionId: CompetitionId;
  /** In the order of the page; the one about pledges comes last. */
  readonly asked: readonly Asked[];
}

const priceBasis = {
  homes: "The price for all the places for the whole time, with food, schooling at home and travel, without VAT.",
  schools: "The price for all the places for one school year, with therapy and lunches, without VAT.",
  food: "The price of everything for one school year, delivered to the three kitchens, without VAT.",
} as const;

/** What is bought by its CPV words, and whom it suits. */
const bought: Readonly<Record<ListName, Bought>> = {
  homes: { cpvCodes: ["85311300-5"], suitsSmallFirms: true, suitsVoluntary: true },
  schools: { cpvCodes: ["80340000-9"], suitsSmallFirms: false, suitsVoluntary: true },
  food: { cpvCodes: ["15810000-9"], suitsSmallFirms: true, suitsVoluntary: true },
};

type Bought = Pick<CompetitionDetails, "cpvCodes" | "suitsSmallFirms" | "suitsVoluntary">;

/** The officer writes a competition: what is bought, how it is scored, and by when to bid. */
export async function written(stage: Stage, buyer: Council, list: Listing, told: CompetitionTold): Promise<Written> {
  return asOne(await at(stage, personAs(buyer, "PO"), day(stage, told.published - 3, "09:20")), async (tx) => {
    const started = await startCompetition(
      tx,
      { list: list.listId, key: newId() },
      {
        ...{ title: told.title, summary: told.summary, specification: told.specification },
        lots: told.lots.map((code) => lotOf(list, code)),
        ...whomItIsFor(told),
        ...bought[told.list],
        estimatePence: told.estimate === undefined ? undefined : told.estimate * 100,
        priceBasis: priceBasis[told.list],
      },
    );
    const { competitionId } = must(started);
    const asked = await criteria(tx, competitionId, told);
    if (told.measures.length > 0) must(await chooseMeasures(tx, competitionId, 1, told.measures));
    const version = told.measures.length > 0 ? 2 : 1;
    const deadline = { deadlineAt: day(stage, told.deadline, "12:00"), reason: told.shortWindow ?? null };
    must(await setDeadline(tx, competitionId, version, deadline));
    return { competitionId, asked };
  });
}

function whomItIsFor({ need = null, ages, genders = "ANY", band = null }: CompetitionTold) {
  if (ages === undefined) return { need: null, ageMin: null, ageMax: null, genders: null, band: null };
  return { need, ageMin: ages[0], ageMax: ages[1], genders, band };
}

function lotOf({ lots }: Listing, code: string): LotId {
  const lot = lots.get(code);
  if (lot === undefined) throw new Error(`There is no lot ${code}`);
  return lot.lotId;
}

async function criteria(
  tx: Context<CouncilActor>,
  competitionId: CompetitionId,
  { split, questions: names }: CompetitionTold,
): Promise<Asked[]> {
  const add = async (kind: Kind, title: string, weight: number, parent: CriterionId | null, told?: QuestionTold) => {
    const { question = null, guidance, wordLimit = null } = told ?? {};
    const details = { title, parent, weightHundredths: weight * 100, question, guidance, wordLimit };
    return must(await addCriterion(tx, competitionId, { key: newId(), kind }, details)).criterionId;
  };
  const asked: Asked[] = [];
  const { quality, pledgesAnswer = 0, pledgesAmount = 0, price } = split;
  if (quality.length > 0) {
    const section = await add("SECTION", "Quality", sumOf(quality), null);
    for (const [place, weight] of quality.entries()) {
      const name = names[place];
      if (name === undefined) throw new Error("There is no question for that weight");
      const told = questions[name];
      asked.push({ told, criterionId: await add("QUALITY_SCALE", told.title, weight, section, told) });
    }
  }
  if (pledgesAnswer + pledgesAmount > 0) {
    const section = await add("SECTION", "Social value", pledgesAnswer + pledgesAmount, null);
    if (pledgesAnswer > 0) {
      const told = questions.pledges;
      asked.push({ told, criterionId: await add("SV_QUAL", told.title, pledgesAnswer, section, told) });
    }
    if (pledgesAmount > 0) await add("SV_QUANT", "Pledges", pledgesAmount, section);
  }
  await add("PRICE", "Price", price, null);
  return asked;
}

type Kind = "SECTION" | "QUALITY_SCALE" | "SV_QUAL" | "SV_QUANT" | "PRICE";

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** The officer sends what is written to the approver. */
export async function sent(stage: Stage, buyer: Council, { competitionId }: Written, on: number): Promise<void> {
  const ctx = await at(stage, personAs(buyer, "PO"), day(stage, on, "15:40"));
  must(await sendForApproval(ctx, competitionId, await fingerprintOf(ctx, competitionId)));
}

export async function sentBack(stage: Stage, buyer: Council, { competitionId }: Written, on: number): Promise<void> {
  const ctx = await at(stage, personAs(buyer, "AP"), day(stage, on, "10:50"));
  const reason =
    "Please say what happens to the places if a young person leaves early, and ask how the home works with schools in the town. The rest is good.";
  must(await sendBack(ctx, competitionId, { reason }));
}

export async function approved(stage: Stage, buyer: Council, { competitionId }: Written, on: number): Promise<void> {
  const ctx = await at(stage, personAs(buyer, "AP"), day(stage, on, "11:10"));
  must(await approvePublication(ctx, competitionId, await fingerprintOf(ctx, competitionId)));
}

export async function published(stage: Stage, buyer: Council, { competitionId }: Written, on: number): Promise<void> {
  const ctx = await at(stage, personAs(buyer, "PO"), day(stage, on, "09:00"));
  must(await publishCompetition(ctx, competitionId, await fingerprintOf(ctx, competitionId)));
}

import { randomUUID } from "node:crypto";
import type { CompetitionId, CriterionId } from "~/core/id";
import { approvePublication, sendForApproval } from "~/features/competitions/commands/approval.server";
import { addCriterion } from "~/features/competitions/commands/criteria.server";
import { chooseMeasures, setDeadline, startCompetition } from "~/features/competitions/commands/draft.server";
import { publishCompetition } from "~/features/competitions/commands/publish.server";
import { fingerprintOf } from "~/features/competitions/queries/draft.server";
import { appointPanelMember, assignLeaves } from "~/features/evaluation/commands/panel.server";
import { as, day, must, type Stage } from "../stage";
import type { Listing } from "./lists";
import type { Council } from "./people";

export interface ToldCompetition {
  readonly competitionId: CompetitionId;
  /** The three questions and the method statement, in the order of the page. */
  readonly questions: readonly CriterionId[];
}

interface Telling {
  readonly title: string;
  readonly summary: string;
  /** Working days from today. */
  readonly published: number;
  readonly deadline: number;
}

/** Written, approved and published, with the panel appointed: half quality, 15 social value, 35 price. */
export async function competitionOf(
  stage: Stage,
  council: Council,
  { listId, lotIds }: Listing,
  { title, summary, published, deadline }: Telling,
): Promise<ToldCompetition> {
  const ctx = as(stage, council.PO, day(stage, published));
  const [lotId] = lotIds;
  if (lotId === undefined) throw new Error("A list without lots");
  const started = await startCompetition(
    ctx,
    { list: listId, key: randomUUID() },
    {
      title,
      summary,
      specification:
        "Each young person has a key worker, a plan they helped to write, and a say in how the home is run. Schooling, health and time with family are part of the plan.",
      lots: [lotId],
      need: "N4",
      ageMin: 10,
      ageMax: 16,
      genders: "ANY",
      band: "B1",
      estimatePence: 12_000_000,
      priceBasis: "The price for all the places for one year, without VAT.",
      cpvCodes: ["85311300-5"],
      suitsSmallFirms: true,
      suitsVoluntary: true,
    },
  );
  const { competitionId } = must(started);
  const add = async (kind: Kind, words: string, weight: number, parent: CriterionId | null, question?: string) => {
    const details = {
      title: words,
      parent,
      weightHundredths: weight * 100,
      question: question ?? null,
      wordLimit: question === undefined ? null : 500,
    };
    return must(await addCriterion(ctx, competitionId, { key: randomUUID(), kind }, details)).criterionId;
  };
  const quality = await add("SECTION", "Quality", 50, null);
  const social = await add("SECTION", "Social value", 15, null);
  const questions = [
    await add("QUALITY_SCALE", "Meeting needs", 20, quality, "How will you meet the needs of each young person?"),
    await add("QUALITY_SCALE", "Keeping children safe", 20, quality, "How do you keep children safe, day and night?"),
    await add("QUALITY_SCALE", "Staff", 10, quality, "Who works in the home, and how do you keep them?"),
    await add("SV_QUAL", "How pledges are kept", 5, social, "How will you make sure that your pledges are kept?"),
  ];
  await add("SV_QUANT", "Pledges", 10, social);
  await add("PRICE", "Price", 35, null);
  must(await chooseMeasures(ctx, competitionId, 1, ["LOC-01", "SKL-01", "VCS-02", "INQ-02"]));
  const deadlineAt = day(stage, deadline, "12:00");
  must(await setDeadline(ctx, competitionId, 2, { deadlineAt, reason: "Agreed with the providers at their forum." }));
  must(await sendForApproval(ctx, competitionId, await fingerprintOf(ctx, competitionId)));
  const approving = as(stage, council.AP, day(stage, published, "11:00"));
  must(await approvePublication(approving, competitionId, await fingerprintOf(ctx, competitionId)));
  const publishing = as(stage, council.PO, day(stage, published, "12:00"));
  must(await publishCompetition(publishing, competitionId, await fingerprintOf(ctx, competitionId)));
  for (const { personId } of council.evaluators) {
    const member = must(await appointPanelMember(publishing, competitionId, { personId, seat: "EV" }));
    must(await assignLeaves(publishing, competitionId, member.panelMemberId, questions));
  }
  const { personId } = council.expert;
  const expert = must(await appointPanelMember(publishing, competitionId, { personId, seat: "EX" }));
  must(await assignLeaves(publishing, competitionId, expert.panelMemberId, questions.slice(0, 1)));
  must(await appointPanelMember(publishing, competitionId, { personId: council.MO.personId, seat: "MO" }));
  return { competitionId, questions };
}

type Kind = "SECTION" | "QUALITY_SCALE" | "SV_QUAL" | "SV_QUANT" | "PRICE";

import type { CouncilActor } from "~/core/actor";
import type { BidId, CompetitionId, CriterionId } from "~/core/id";
import type { Hundredths } from "~/core/marks";
import { readQualityLeaves } from "~/features/bids/queries/opened.server";
import { countWords, splitAtLimit } from "~/features/bids/rules/words";
import type { CriterionRow } from "~/features/competitions/queries/criteria.server";
import type { StoredDocument } from "~/features/documents/queries.server";
import type { Context } from "~/platform/context";

export interface AnswerOnPage {
  /** The answer as written, cut at its limit: what comes after it is shown apart and earns nothing. */
  readonly within: string;
  readonly excess: string;
  readonly words: number;
  readonly files: readonly Pick<StoredDocument, "documentId" | "name" | "sizeBytes" | "scan">[];
}

export interface QuestionOnPage {
  readonly title: string;
  readonly question: string;
  readonly guidance: string | null;
  readonly wordLimit: number;
  readonly weightHundredths: Hundredths;
}

/** The answer before or after this one. */
export interface Step {
  readonly criterionId: CriterionId;
  readonly bidId: BidId;
  readonly words: string;
}

export function onPage({ title, question, guidance, wordLimit, weightHundredths }: CriterionRow): QuestionOnPage {
  return {
    title,
    question: question ?? "",
    guidance,
    wordLimit: wordLimit ?? 0,
    weightHundredths,
  };
}

/** One answer of an opened bid, as the bids room gives it to this actor; undefined where it gives nothing. */
export async function readAnswer(
  ctx: Context<CouncilActor>,
  {
    competitionId,
    bidId,
    question: { id, wordLimit },
  }: { competitionId: CompetitionId; bidId: BidId; question: Pick<CriterionRow, "id" | "wordLimit"> },
): Promise<AnswerOnPage | undefined> {
  const envelope = await readQualityLeaves(ctx, competitionId, bidId, [id]);
  if (envelope === undefined) return undefined;
  const answer = envelope.answers.find(({ criterionId }) => criterionId === id)?.answer ?? "";
  return {
    ...splitAtLimit(answer, wordLimit ?? Number.POSITIVE_INFINITY),
    words: countWords(answer),
    files: envelope.files.map(({ documentId, name, sizeBytes, scan }) => ({ documentId, name, sizeBytes, scan })),
  };
}

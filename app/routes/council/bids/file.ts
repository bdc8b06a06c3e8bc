import type { LoaderFunctionArgs } from "@remix-run/node";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { findOpenedFile } from "~/features/bids/queries/opened.server";
import { mayReadAllAnswers } from "~/features/bids/policy";
import { turnAway } from "~/features/bids/turn-away.server";
import { leavesOfActor } from "~/features/evaluation/queries/scorers.server";
import { sendFile } from "~/platform/download.server";
import { notFound } from "~/platform/respond.server";

/** A file of an opened bid: for those who read all answers, and for those who score it. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "CM", "PO", "MO", "AP", "AU", "LE", "EV", "EX");
  const { competitionId, bidId, documentId } = args.params;
  if (!isId(competitionId) || !isId(bidId) || !isId(documentId)) throw notFound();
  const scores = (await leavesOfActor(ctx, competitionId)).length > 0;
  const file = await findOpenedFile(ctx, { competitionId, bidId, documentId }, scores);
  if (file === undefined) throw await turnAway(ctx, competitionId, scores || mayReadAllAnswers(ctx.actor));
  return sendFile(args.context.services.files, file);
}

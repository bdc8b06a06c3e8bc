import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { letterReaders } from "~/features/awards/policy";
import { findLetterOf } from "~/features/awards/queries/letters.server";
import { LetterBody } from "~/features/awards/ui/letter";
import { turnAway } from "~/features/evaluation/turn-away.server";
import { notFound } from "~/platform/respond.server";
import { Details } from "~/ui/details";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.letter.title ?? "Letter") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...letterReaders);
  const { competitionId, letterId } = args.params;
  if (!isId(competitionId) || !isId(letterId)) throw notFound();
  const letter = await findLetterOf(ctx, competitionId, letterId);
  if (!letter.ok) throw await turnAway(ctx, competitionId, letter.refusal);
  const { title, blocks, factsSha256 } = letter.value;
  return { competitionId, letter: { title, blocks, factsSha256 } };
}

export default function Letter() {
  const { competitionId, letter } = useLoaderData<typeof loader>();
  return (
    <Page
      title={letter.title}
      caption="Letter, as the bidder has it"
      back={{ href: `/council/competitions/${competitionId}/letters`, text: "All letters" }}
    >
      <LetterBody blocks={letter.blocks} />
      <Details summary="Fingerprint of the record it was written from">
        <p className="govuk-body">SHA-256: {letter.factsSha256}</p>
      </Details>
    </Page>
  );
}

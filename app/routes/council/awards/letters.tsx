import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { letterReaders } from "~/features/awards/policy";
import { listLetters } from "~/features/awards/queries/letters.server";
import { letterOutcomeNames } from "~/features/awards/rules";
import { turnAway } from "~/features/evaluation/turn-away.server";
import { notFound } from "~/platform/respond.server";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Table } from "~/ui/table";

const title = "Letters";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...letterReaders);
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const page = await listLetters(ctx, competitionId);
  if (!page.ok) throw await turnAway(ctx, competitionId, page.refusal);
  return { competitionId, ...page.value };
}

export default function Letters() {
  const { competitionId, title: competition, letters } = useLoaderData<typeof loader>();
  const base = `/council/competitions/${competitionId}`;
  return (
    <Page title={title} caption={competition} back={{ href: `${base}/award`, text: "Award" }} wide>
      {letters.length === 0 ? (
        <EmptyState text="No letters have been written. They are written when all bidders are told.">
          <p className="govuk-body">
            <a className="govuk-link" href={`${base}/award`}>
              See where the award stands
            </a>
          </p>
        </EmptyState>
      ) : (
        <Table
          caption="One for each bid, all sent at the same moment"
          rowHeader
          columns={[{ text: "Bidder" }, { text: "Lot" }, { text: "Outcome" }, { text: "Sent" }]}
          rows={letters.map((letter) => [
            <a key="letter" className="govuk-link" href={`${base}/letters/${letter.letterId}`}>
              {letter.organisation}
              <span className="govuk-visually-hidden">, lot {letter.lotCode}</span>
            </a>,
            `${letter.lotCode}: ${letter.lotTitle}`,
            letterOutcomeNames[letter.outcome],
            ukDateTime(letter.issuedAt),
          ])}
        />
      )}
    </Page>
  );
}

import type { Stage } from "~/features/competitions/rules/stages";
import { hasReached } from "~/features/competitions/rules/stages";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { InsetText } from "~/ui/inset-text";
import { awardRefusals } from "../refusals";
import type { LotState as State } from "../rules";
import { LotState, RankedBids, RecommendationFacts, type LotOnPage, type RecommendationOnPage } from "./lot";

interface LotOfAward extends LotOnPage {
  readonly lotId: string;
  readonly state: State;
  readonly tied: boolean;
  readonly recommendation:
    | (RecommendationOnPage & {
        readonly id: string;
        readonly whyNotMine: "NOT_ALLOWED" | "OWN_RECOMMENDATION" | "SCORED_HERE" | undefined;
      })
    | undefined;
}

interface AwardProps {
  readonly competitionId: string;
  readonly stage: Stage;
  readonly lots: readonly LotOfAward[];
  readonly mayRecommend: boolean;
  readonly mayIssue: boolean;
}

/** Where the award stands, lot by lot, and what the reader may press next. */
export function Award({ competitionId, stage, lots, mayRecommend, mayIssue }: AwardProps) {
  const base = `/council/competitions/${competitionId}`;
  if (!hasReached(stage, "RANKED")) {
    return (
      <EmptyState text="The bids are not ranked yet.">
        <p className="govuk-body">The award can be recommended when quality is locked and the prices are opened.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Next base={base} stage={stage} mayIssue={mayIssue} />
      {lots.map((lot) => (
        <section key={lot.lotId}>
          <h2 className="govuk-heading-m">
            Lot {lot.code}: {lot.title} <LotState state={lot.state} />
          </h2>
          <RankedBids lot={lot} />
          {lot.recommendation !== undefined && <RecommendationFacts made={lot.recommendation} />}
          <LotAct base={base} lot={lot} mayRecommend={mayRecommend} />
        </section>
      ))}
    </>
  );
}

function Next({ base, stage, mayIssue }: { readonly base: string; readonly stage: Stage; readonly mayIssue: boolean }) {
  if (stage === "OUTCOME_ISSUED") {
    return (
      <p className="govuk-body">
        Everyone has been told.{" "}
        <a className="govuk-link" href={`${base}/letters`}>
          See the letters
        </a>
      </p>
    );
  }
  if (stage !== "AWARD_APPROVED") {
    return (
      <p className="govuk-body">
        A commissioner recommends, lot by lot. An approver or the lead decides. No bidder is told before every lot is
        approved.
      </p>
    );
  }
  return (
    <>
      <p className="govuk-body">Every lot is approved. Nobody has been told yet.</p>
      {mayIssue && <Button href={`${base}/award/issue`}>Tell all bidders</Button>}
    </>
  );
}

interface LotActProps {
  readonly base: string;
  readonly lot: LotOfAward;
  readonly mayRecommend: boolean;
}

function LotAct({ base, lot, mayRecommend }: LotActProps) {
  if (lot.state === "APPROVED") return null;
  if (lot.state === "TO_RECOMMEND") {
    return (
      <>
        {lot.tied && <InsetText>{awardRefusals.TIE_NOT_DRAWN}</InsetText>}
        {mayRecommend ? (
          <Button href={`${base}/award/${lot.lotId}/recommend`}>Recommend for lot {lot.code}</Button>
        ) : (
          <p className="govuk-body">A commissioner recommends next.</p>
        )}
      </>
    );
  }
  const made = lot.recommendation;
  if (made === undefined) return null;
  switch (made.whyNotMine) {
    case undefined:
      return <Button href={`${base}/award/${made.id}/decide`}>Decide on lot {lot.code}</Button>;
    case "NOT_ALLOWED":
      return <p className="govuk-body">An approver or the lead decides next.</p>;
    case "OWN_RECOMMENDATION":
    case "SCORED_HERE":
      return <InsetText>{awardRefusals[made.whyNotMine]}</InsetText>;
  }
}

import { ukDateTime } from "~/core/time";
import { hasReached, type Stage } from "~/features/competitions/rules/stages";
import { PriceApprovals, type PriceApprovalsProps } from "./price-approvals";
import { Prices, type PricesProps } from "./prices";

interface PriceOpeningProps extends PricesProps, Omit<PriceApprovalsProps, "locked"> {
  /** The competition's own address. */
  readonly address: string;
  readonly stage: Stage;
  readonly openedAt: Date | undefined;
}

/** Sealed, waiting for two approvals, or open. */
export function PriceOpening({ address, stage, openedAt, lots, ...approvals }: PriceOpeningProps) {
  if (openedAt === undefined) {
    return <PriceApprovals locked={hasReached(stage, "QUALITY_LOCKED")} {...approvals} />;
  }
  const openers = approvals.approvals.map(({ name }) => name).join(" and ");
  return (
    <>
      <p className="govuk-body">
        Opened at {ukDateTime(openedAt)} by {openers}.{" "}
        <a className="govuk-link" href={`${address}/ranking`}>
          See the ranking
        </a>
      </p>
      <Prices lots={lots} />
    </>
  );
}

import { ukDateTime, type Instant } from "~/core/time";
import { EmptyState } from "~/ui/empty-state";
import { Preserved } from "~/ui/preserved";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { conflictOutcomeNames, interestKindNames, type ConflictOutcome, type InterestKind } from "../rules/conflicts";

interface ConflictRegisterProps {
  /** Of the register's own page. */
  readonly address: string;
  readonly interests: readonly {
    readonly declarationId: string;
    readonly person: string;
    readonly about: string | null;
    readonly kind: InterestKind | null;
    readonly details: string | null;
    readonly declaredAt: Instant;
    readonly decision: ConflictOutcome | null;
    readonly mayDecide: boolean;
  }[];
  readonly declarants: readonly { readonly person: string; readonly lastAt: Instant }[];
}

/** Interests first, with what waits for a decision; then who has answered at all. */
export function ConflictRegister({ address, interests, declarants }: ConflictRegisterProps) {
  return (
    <>
      {interests.length === 0 ? (
        <EmptyState text="Nobody has declared an interest." />
      ) : (
        <Table
          caption="Interests declared"
          captionSize="m"
          columns={[
            { text: "Person" },
            { text: "About" },
            { text: "Interest" },
            { text: "When" },
            { text: "Decision" },
          ]}
          rowHeader
          rows={interests.map((interest) => [
            interest.person,
            interest.about ?? "This competition in general",
            <div key="interest">
              {interest.kind !== null && interestKindNames[interest.kind]}
              <Preserved>{interest.details}</Preserved>
            </div>,
            ukDateTime(interest.declaredAt),
            <Decision key="decision" address={address} interest={interest} />,
          ])}
        />
      )}
      {declarants.length === 0 ? (
        <EmptyState text="Nobody has sent a declaration yet." />
      ) : (
        <Table
          caption="Who has sent a declaration"
          captionSize="m"
          columns={[{ text: "Person" }, { text: "Last sent" }]}
          rowHeader
          rows={declarants.map(({ person, lastAt }) => [person, ukDateTime(lastAt)])}
        />
      )}
    </>
  );
}

interface DecisionProps {
  readonly address: string;
  readonly interest: ConflictRegisterProps["interests"][number];
}

function Decision({ address, interest }: DecisionProps) {
  const { decision, mayDecide, declarationId, person } = interest;
  return (
    <>
      {decision === null ? <Tag colour="yellow">Not decided yet</Tag> : conflictOutcomeNames[decision]}
      {mayDecide && (
        <>
          {" "}
          <a className="govuk-link" href={`${address}/${declarationId}/decide`}>
            {decision === null ? "Decide" : "Decide again"}
            <span className="govuk-visually-hidden"> on the interest of {person}</span>
          </a>
        </>
      )}
    </>
  );
}

import { ukDateTime, type Instant } from "~/core/time";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { InsetText } from "~/ui/inset-text";
import { Preserved } from "~/ui/preserved";
import { Table } from "~/ui/table";
import {
  conflictOutcomeNames,
  interestKindNames,
  standingNames,
  type ConflictOutcome,
  type InterestKind,
  type Standing,
} from "../rules/conflicts";

interface MyDeclarationsProps {
  readonly standing: Standing;
  readonly declarations: readonly {
    readonly key: string;
    /** Null for the general answer. */
    readonly about: string | null;
    readonly interest: boolean;
    readonly kind: InterestKind | null;
    readonly details: string | null;
    readonly declaredAt: Instant;
    readonly decision: ConflictOutcome | null;
  }[];
  /** Where a new interest is declared, once that can be. */
  readonly later: string | undefined;
}

/** What I said and what was decided on it: both are kept. */
export function MyDeclarations({ standing, declarations, later }: MyDeclarationsProps) {
  return (
    <>
      <InsetText>{standingNames[standing]}</InsetText>
      {declarations.length === 0 ? (
        <EmptyState text="You have declared nothing here." />
      ) : (
        <Table
          caption="Your answers"
          captionSize="m"
          columns={[{ text: "About" }, { text: "Your answer" }, { text: "When" }, { text: "Decision" }]}
          rowHeader
          rows={declarations.map(({ key, about, interest, kind, details, declaredAt, decision }) => [
            about ?? "This competition in general",
            interest ? (
              <div key={key}>
                {kind !== null && interestKindNames[kind]}
                <Preserved>{details}</Preserved>
              </div>
            ) : (
              "No interest"
            ),
            ukDateTime(declaredAt),
            decisionWords(interest, decision),
          ])}
        />
      )}
      {later !== undefined && (
        <>
          <p className="govuk-body">If something changes, or you remember something, declare it at once.</p>
          <Button href={later} variant="secondary">
            Declare a new interest
          </Button>
        </>
      )}
    </>
  );
}

function decisionWords(interest: boolean, decision: ConflictOutcome | null): string {
  if (!interest) return "None needed";
  return decision === null ? "Not decided yet" : conflictOutcomeNames[decision];
}

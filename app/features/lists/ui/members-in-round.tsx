import { ukDateTime, type Instant } from "~/core/time";
import { evidenceKinds } from "~/features/suppliers/rules/evidence";
import { SummaryCard } from "~/ui/summary-card";
import type { Difference, EvidenceDifference } from "../rules/differences";
import { Differences } from "./differences";

interface MembersInRoundProps {
  readonly members: readonly {
    readonly applicationId: string;
    readonly name: string;
    readonly confirmedAt: Instant;
    readonly places: number;
    readonly organisation: readonly Difference[];
    readonly evidence: readonly EvidenceDifference[];
    readonly changes: readonly {
      readonly lineId: string;
      readonly name: string;
      readonly differences: readonly Difference[];
    }[];
  }[];
}

/** Each member that gave its word in a round, with what has changed and nothing else. */
export function MembersInRound({ members }: MembersInRoundProps) {
  return members.map(({ applicationId, name, confirmedAt, places, organisation, evidence, changes }) => (
    <SummaryCard key={applicationId} title={name}>
      <p className="govuk-body">
        {places} {places === 1 ? "place" : "places"} confirmed, last at {ukDateTime(confirmedAt)}.
        {organisation.length + evidence.length + changes.length === 0 && " Nothing has changed."}
      </p>
      {organisation.length + evidence.length > 0 && (
        <Differences
          caption="The organisation and its files"
          differences={organisation}
          evidence={evidence}
          withConditions
          fileLink={fileLink}
        />
      )}
      {changes.map((change) => (
        <div key={change.lineId}>
          <Differences caption={change.name} differences={change.differences} withConditions />
          <p className="govuk-body">
            <a className="govuk-link" href={`/council/lines/${change.lineId}`}>
              Assess the change<span className="govuk-visually-hidden">: {change.name}</span>
            </a>
          </p>
        </div>
      ))}
    </SummaryCard>
  ));
}

/** A file opens where it is checked. */
export function fileLink({ evidenceId, type }: EvidenceDifference) {
  return (
    <a className="govuk-link" href={`/council/evidence/${evidenceId}`}>
      {evidenceKinds[type].name}
    </a>
  );
}

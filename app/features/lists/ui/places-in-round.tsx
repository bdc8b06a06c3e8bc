import type { FormState } from "~/core/form-state";
import { ukDateTime, type Instant } from "~/core/time";
import { evidenceKinds, evidenceSlug } from "~/features/suppliers/rules/evidence";
import { Button } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { SummaryCard } from "~/ui/summary-card";
import { WarningText } from "~/ui/warning-text";
import { lineProblemSentences } from "../refusals/lists";
import type { Difference, EvidenceDifference } from "../rules/differences";
import type { LineProblem, LineStage } from "../rules/lines";
import { isSettingProblem } from "../rules/tasks";
import { Differences } from "./differences";

interface OrganisationInRoundProps {
  readonly address: string;
  readonly applicationId: string;
  readonly differences: readonly Difference[];
  readonly evidence: readonly EvidenceDifference[];
  readonly open: boolean;
}

/** What has changed of the organisation and its files: said once for all places. */
export function OrganisationInRound({ address, applicationId, differences, evidence, open }: OrganisationInRoundProps) {
  const any = differences.length + evidence.length > 0;
  return (
    <SummaryCard title="Your organisation and its files">
      {any ? (
        <Differences
          caption="What has changed"
          differences={differences}
          evidence={evidence}
          fileLink={({ type, what }) =>
            open && what !== "GONE" ? (
              <a
                className="govuk-link"
                href={`/supplier/evidence/${evidenceSlug(type)}/add?application=${applicationId}`}
              >
                {what === "ENDED" ? "Replace: " : "Change: "}
                {evidenceKinds[type].name}
              </a>
            ) : (
              evidenceKinds[type].name
            )
          }
        />
      ) : (
        <p className="govuk-body">Nothing has changed since the council last looked.</p>
      )}
      {open && (
        <ul className="govuk-list">
          <li>
            <a className="govuk-link" href={`${address}/organisation`}>
              Change who we can ask
            </a>
          </li>
          <li>
            <a className="govuk-link" href="/supplier/evidence">
              See all your files
            </a>
          </li>
        </ul>
      )}
    </SummaryCard>
  );
}

export interface PlaceOnPage {
  readonly membershipId: string;
  readonly settingId: string;
  readonly name: string;
  readonly lotTitle: string;
  readonly line: { readonly lineId: string; readonly stage: LineStage } | undefined;
  readonly confirmedAt: Instant | null;
  readonly differences: readonly Difference[];
  readonly problems: readonly LineProblem[];
}

/** Each place with what has changed there, and where it is changed. */
export function PlacesInRound({
  places,
  address,
  mayWrite,
}: {
  readonly places: readonly PlaceOnPage[];
  readonly address: string;
  readonly mayWrite: boolean;
}) {
  return places.map((place) => (
    <SummaryCard key={place.membershipId} title={place.name} headingLevel={3}>
      <p className="govuk-body-s">{place.lotTitle}</p>
      {place.problems.map((problem) => (
        <WarningText key={problem}>{lineProblemSentences[problem].sentence}</WarningText>
      ))}
      {place.problems.some(isSettingProblem) && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/supplier/settings/${place.settingId}`}>
            See this setting’s details
          </a>
        </p>
      )}
      {place.differences.length > 0 ? (
        <Differences caption="What has changed" differences={place.differences} />
      ) : (
        <p className="govuk-body">Nothing has changed.</p>
      )}
      <p className="govuk-body">{standingOf(place)}</p>
      <ChangeIt place={place} address={address} mayWrite={mayWrite} />
    </SummaryCard>
  ));
}

function standingOf({ line, confirmedAt, differences }: PlaceOnPage): string {
  if (line?.stage === "SUBMITTED") return "You have sent this to the council. Until it decides, all is as before.";
  if (confirmedAt === null) {
    return differences.length > 0 ? "Not sent yet." : "Not confirmed yet.";
  }
  const when = ukDateTime(confirmedAt);
  return differences.length > 0
    ? `You confirmed it at ${when}. What has changed since is not sent yet.`
    : `You confirmed it at ${when}.`;
}

function ChangeIt({
  place: { line, membershipId, name },
  address,
  mayWrite,
}: {
  readonly place: PlaceOnPage;
  readonly address: string;
  readonly mayWrite: boolean;
}) {
  if (!mayWrite) return null;
  if (line !== undefined && line.stage !== "WITHDRAWN") {
    return (
      <p className="govuk-body">
        <a className="govuk-link" href={`${address}/lines/${line.lineId}`}>
          {line.stage === "SUBMITTED" ? "See it or take it back" : "Change what you offer"}
          <span className="govuk-visually-hidden">: {name}</span>
        </a>
      </p>
    );
  }
  return (
    <Button variant="secondary" formAction={`${address}/places/${membershipId}/change`} preventDoubleClick>
      Change what you offer<span className="govuk-visually-hidden">: {name}</span>
    </Button>
  );
}

/** Ticked for whoever opens the page: a place is left out by taking its tick away. */
export function PlacesToTick({
  state,
  places,
}: {
  readonly state: FormState;
  readonly places: readonly PlaceOnPage[];
}) {
  return (
    <Checkboxes
      name="places"
      legend="Which places do you confirm?"
      hint="A place that you leave out stays as it is until its year is over."
      state={state}
      items={places.map(({ membershipId, name, differences }) => ({
        value: membershipId,
        text: name,
        hint:
          differences.length === 0
            ? "Nothing has changed"
            : differences.length === 1
              ? "One change goes to the council"
              : `${differences.length} changes go to the council`,
      }))}
    />
  );
}

/** Places that the button can be pressed for: nothing keeps them, and their change is not on its way. */
export function toConfirm(places: readonly PlaceOnPage[]): PlaceOnPage[] {
  return places.filter(
    ({ problems, line, confirmedAt, differences }) =>
      problems.length === 0 && line?.stage !== "SUBMITTED" && (confirmedAt === null || differences.length > 0),
  );
}

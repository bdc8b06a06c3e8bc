import type { FormState } from "~/core/form-state";
import { Checkboxes } from "~/ui/checkboxes";
import { DateInput } from "~/ui/date-input";
import { Radios } from "~/ui/radios";
import { Textarea } from "~/ui/textarea";
import { caseKindNames, groundNames, grounds, mostDaysToReview, waitsForConfirming } from "../rules/memberships";
import type { CaseOnPage } from "./membership-page";

interface ProposalFieldsProps {
  readonly state: FormState;
  /** It is suspended now, so that it can only be removed. */
  readonly suspended: boolean;
  readonly mayAtOnce: boolean;
}

/** What a council wants to do to a membership, and why. */
export function ProposalFields({ state, suspended, mayAtOnce }: ProposalFieldsProps) {
  return (
    <>
      <Radios
        name="kind"
        legend="What do you want to happen?"
        state={state}
        items={[
          ...(suspended ? [] : [{ value: "SUSPENSION", text: caseKindNames.SUSPENSION }]),
          { value: "REMOVAL", text: caseKindNames.REMOVAL },
        ]}
      />
      <Radios
        name="ground"
        legend="What is the main reason?"
        state={state}
        items={grounds.map((value) => ({ value, text: groundNames[value] }))}
      />
      <Textarea
        name="reasons"
        label="Why, in your own words"
        hint="The provider reads this. Say what happened, when, and how you know. Leave out people’s names."
        state={state}
        rows={6}
      />
      {!suspended && (
        <>
          <Textarea
            name="liftingConditions"
            label="What must be put right before it is lifted? (only to suspend)"
            state={state}
            rows={4}
          />
          <DateInput
            name="reviewOn"
            legend="When will you look at it again? (only to suspend)"
            hint={`Within ${mostDaysToReview} days`}
            state={state}
          />
        </>
      )}
      {mayAtOnce && !suspended && (
        <Checkboxes
          name="atOnce"
          legend="Must it be in force at once? (only to suspend)"
          hint="Only for safeguarding, or for what a regulator found. Somebody else must confirm it within one working day."
          state={state}
          items={[{ value: "yes", text: "Yes, from now on" }]}
        />
      )}
    </>
  );
}

/** What somebody else decides on what was asked for, and why. */
export function DecisionFields({ state, newest }: { readonly state: FormState; readonly newest: CaseOnPage }) {
  return (
    <>
      <Radios name="outcome" legend="What do you decide?" state={state} items={answersTo(newest)} />
      <Textarea
        name="reasons"
        label="Why, in your own words"
        hint="The provider reads this. Say how you weighed what it replied."
        state={state}
        rows={6}
      />
    </>
  );
}

function answersTo(newest: CaseOnPage) {
  const what = caseKindNames[newest.kind].toLowerCase();
  if (newest.interim && newest.kind === "REMOVAL") {
    const stays = "Confirm that it stays suspended. The removal is decided once the provider could reply";
    return [
      ...(waitsForConfirming(newest) ? [{ value: "CONFIRMED", text: stays }] : []),
      { value: "IMPOSED", text: `Yes: the ${what} happens` },
      { value: "DROPPED", text: "No: it is dropped, and the suspension ends now" },
    ];
  }
  return [
    { value: "IMPOSED", text: newest.interim ? `Confirm the ${what}` : `Yes: the ${what} happens` },
    { value: "DROPPED", text: newest.interim ? `End the ${what} now` : `No: it is dropped` },
  ];
}

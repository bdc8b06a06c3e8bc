import type { FormState } from "~/core/form-state";
import { Checkboxes } from "~/ui/checkboxes";
import { DateInput } from "~/ui/date-input";
import { Radios } from "~/ui/radios";
import { Textarea } from "~/ui/textarea";
import { caseKindNames, groundNames, grounds, mostDaysToReview } from "../rules/memberships";

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

import type { FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Radios } from "~/ui/radios";
import { Textarea } from "~/ui/textarea";
import { noAward } from "../forms";
import { awardRefusals } from "../refusals";

interface RecommendProps {
  readonly lot: {
    readonly resultId: string;
    readonly tied: boolean;
    readonly single: boolean;
    readonly bids: readonly { readonly bidId: string; readonly organisation: string; readonly rank: number }[];
  };
  readonly form: FormState;
}

/** The bid with rank 1, or no award, which is all that a tie leaves; the reasons; for a single bid why it is value for money. */
export function RecommendForm({ lot, form }: RecommendProps) {
  return (
    <form method="post" noValidate>
      <HiddenField name="result" value={lot.resultId} />
      <Radios
        name="award"
        legend="What do you recommend?"
        legendSize="m"
        hint={lot.tied ? awardRefusals.TIE_NOT_DRAWN : "Of the bids, only the one with rank 1 can be recommended."}
        state={form}
        items={[
          ...(lot.tied ? [] : lot.bids).map(({ bidId, organisation, rank }) => ({
            value: bidId,
            text: `Award to ${organisation}`,
            hint: `Rank ${rank}`,
          })),
          {
            value: noAward,
            text: "No award",
            hint: "Where nobody bid, or no bid is suitable. Your reasons are then in the letter to every bidder of this lot: name no bidder in them",
          },
        ]}
      />
      {lot.single && (
        <Textarea
          name="valueNote"
          label="Why is this one bid value for money?"
          hint="Compare it with what you paid before, or with a published price."
          state={form}
        />
      )}
      <Textarea name="reasons" label="Why do you recommend this?" state={form} />
      <Button preventDoubleClick>Send the recommendation to the approver</Button>
    </form>
  );
}

import type { FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Radios } from "~/ui/radios";
import { Textarea } from "~/ui/textarea";
import { noAward } from "../forms";
import type { LotOnPage } from "./lot";

interface RecommendProps {
  readonly lot: LotOnPage & { readonly resultId: string };
  readonly form: FormState;
}

/** The bid with rank 1, or no award; the reasons; for a single bid why it is value for money. */
export function RecommendForm({ lot, form }: RecommendProps) {
  return (
    <form method="post" noValidate>
      <HiddenField name="result" value={lot.resultId} />
      <Radios
        name="award"
        legend="What do you recommend?"
        legendSize="m"
        hint="Only the bid with rank 1 can be recommended."
        state={form}
        items={[
          ...lot.bids.map(({ bidId, organisation, rank }) => ({
            value: bidId,
            text: `Award to ${organisation}`,
            hint: `Rank ${rank}`,
          })),
          { value: noAward, text: "No award", hint: "Only where nobody bid" },
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

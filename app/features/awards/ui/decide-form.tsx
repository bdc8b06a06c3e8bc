import type { FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { InsetText } from "~/ui/inset-text";
import { Radios } from "~/ui/radios";
import { Textarea } from "~/ui/textarea";

interface DecideProps {
  /** One bid only: the approver looks at the competition itself. */
  readonly asksAdequacy: boolean;
  /** No award is recommended: the bidders of the lot will read why. */
  readonly isNoAward: boolean;
  readonly form: FormState;
}

export function DecideForm({ asksAdequacy, isNoAward, form }: DecideProps) {
  return (
    <form method="post" noValidate>
      {isNoAward && (
        <InsetText>
          If you approve this, every bidder of this lot gets a letter that no award was made, with their own marks and
          the reasons above.
        </InsetText>
      )}
      <Radios
        name="verdict"
        legend="Do you approve this recommendation?"
        legendSize="m"
        state={form}
        items={[
          { value: "APPROVE", text: "Yes, I approve it" },
          { value: "REJECT", text: "No, I send it back", hint: "Someone then makes a new recommendation." },
        ]}
      />
      {asksAdequacy && (
        <Checkboxes
          name="adequate"
          legend="There is one bid only"
          legendSize="s"
          state={form}
          items={[
            { value: "yes", text: "The competition was adequate: enough suppliers were invited, with enough time" },
          ]}
        />
      )}
      <Textarea name="reasons" label="Why do you decide this?" hint="No bidder is told yet." state={form} />
      <Button preventDoubleClick>Record the decision</Button>
    </form>
  );
}

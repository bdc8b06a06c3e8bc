import type { FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { EmptyState } from "~/ui/empty-state";
import { evaluationSentence } from "../refusals";
import { isScoringSeat, type Seat } from "../rules/scoring";

interface GiveQuestionsProps {
  readonly form: FormState;
  readonly member: {
    readonly name: string;
    readonly seat: Seat;
    readonly leaves: readonly { readonly criterionId: string; readonly title: string }[];
    readonly published: boolean;
    readonly finished: boolean;
  };
}

/** Which questions somebody scores, or the sentence that says why none can be given out now. */
export function GiveQuestions({ form, member }: GiveQuestionsProps) {
  const why = whyNot(member);
  if (why !== undefined) return <EmptyState text={evaluationSentence(why)} />;
  return (
    <form method="post" noValidate>
      <Checkboxes
        name="leaves"
        legend={`What ${member.name} scores, in every bid`}
        legendSize="m"
        state={form}
        items={member.leaves.map(({ criterionId, title }) => ({ value: criterionId, text: title }))}
      />
      <Button preventDoubleClick>Give out these questions</Button>
    </form>
  );
}

function whyNot({ seat, published, finished }: GiveQuestionsProps["member"]) {
  if (!isScoringSeat(seat)) return "MODERATOR_SCORES_NOTHING";
  if (!published) return "QUESTIONS_MAY_CHANGE";
  return finished ? "FINISHED" : undefined;
}

import type { FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { Select } from "~/ui/select";
import { assigneeChoices, type ColleagueToChoose } from "./assignee-choices";

interface AssignTaskProps {
  readonly task: string;
  readonly back: string;
  readonly colleagues: readonly ColleagueToChoose[];
  readonly form: FormState;
}

export const assignTitle = "Give it to someone else";

export function AssignTask({ task, back, colleagues, form }: AssignTaskProps) {
  return (
    <Page title={assignTitle} caption={task} back={{ href: back }} errors={form.errors}>
      <form method="post" noValidate>
        <Select
          name="who"
          label="Who does it?"
          hint="They get an e-mail, and see it with their work"
          state={form}
          items={assigneeChoices(colleagues)}
        />
        <Button preventDoubleClick>Give it to them</Button>
      </form>
    </Page>
  );
}

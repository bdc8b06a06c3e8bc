import { valueOf, type FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { DateInput } from "~/ui/date-input";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { Select } from "~/ui/select";
import { Textarea } from "~/ui/textarea";
import { TextInput } from "~/ui/text-input";
import { assigneeChoices, type ColleagueToChoose } from "./assignee-choices";

interface GiveTaskProps {
  readonly title: string;
  readonly back: string;
  readonly colleagues: readonly ColleagueToChoose[];
  /** The same for a page and all its presses. */
  readonly formKey: string;
  readonly form: FormState;
}

export function GiveTask({ title, back, colleagues, formKey, form }: GiveTaskProps) {
  return (
    <Page title={title} back={{ href: back }} errors={form.errors}>
      <form method="post" noValidate>
        <HiddenField name="key" value={valueOf(form, "key") ?? formKey} />
        <TextInput name="name" label="What is to be done?" hint="One line, as you would say it" state={form} />
        <Select
          name="who"
          label="Who does it?"
          hint="They get an e-mail, and see it with their work"
          state={form}
          items={assigneeChoices(colleagues)}
        />
        <DateInput
          name="due"
          legend="By which day? (optional)"
          legendSize="s"
          hint="For example, 27 3 2026. It is due by 5pm (UK time) on that day"
          state={form}
        />
        <Textarea name="details" label="What else should they know? (optional)" state={form} maxCharacters={2000} />
        <Button preventDoubleClick>Give the task</Button>
      </form>
    </Page>
  );
}

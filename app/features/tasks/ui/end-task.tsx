import type { FormState } from "~/core/form-state";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { Textarea } from "~/ui/textarea";

interface EndTaskProps {
  readonly how: "DONE" | "WITHDRAWN";
  readonly task: string;
  readonly back: string;
  readonly form: FormState;
}

export const endTitles = { DONE: "Is it done?", WITHDRAWN: "Take the task back?" } as const;

const words = {
  DONE: {
    text: "It leaves your work, and your colleagues see who did it and when.",
    button: "It is done",
    keep: "Not yet",
  },
  WITHDRAWN: {
    text: "Nobody need do it any more. It stays in the list of what is over.",
    button: "Take it back",
    keep: "Keep it",
  },
} as const;

export function EndTask({ how, task, back, form }: EndTaskProps) {
  const { text, button, keep } = words[how];
  return (
    <Page title={endTitles[how]} caption={task} back={{ href: back }} errors={form.errors}>
      <p className="govuk-body">{text}</p>
      <form method="post" noValidate>
        <Textarea name="note" label="A note, if it helps (optional)" rows={3} state={form} />
        <ButtonGroup>
          <Button variant={how === "DONE" ? undefined : "warning"} preventDoubleClick>
            {button}
          </Button>
          <a className="govuk-link" href={back}>
            {keep}
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}

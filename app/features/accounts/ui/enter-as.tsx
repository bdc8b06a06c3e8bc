import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";

interface EnterAsProps {
  readonly personId: string;
  readonly name: string;
  /** Where to begin; left out, where their work begins. */
  readonly next?: string;
  readonly text?: string;
}

/** One press signs in as an invented person. In a demonstration only: elsewhere the door it knocks at is not there. */
export function EnterAs({ personId, name, next, text = `Enter as ${name}` }: EnterAsProps) {
  return (
    <form method="post" action="/demo/sign-in" className="app-cast__form">
      <HiddenField name="person" value={personId} />
      {next !== undefined && <HiddenField name="next" value={next} />}
      <Button variant="secondary" className="app-cast__button" preventDoubleClick>
        {text}
      </Button>
    </form>
  );
}

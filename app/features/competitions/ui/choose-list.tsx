import { freshForm } from "~/core/form-state";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Radios } from "~/ui/radios";

interface ChooseListProps {
  readonly lists: readonly { readonly id: string; readonly title: string; readonly leadName: string }[];
}

/** Every competition of this step is under an approved list: whoever is on it and can do the work is invited. */
export function ChooseList({ lists }: ChooseListProps) {
  if (lists.length === 0) {
    return (
      <EmptyState text="Your council has no approved list that allows further competitions.">
        <p className="govuk-body">
          A procurement officer or the lead sets one up under{" "}
          <a className="govuk-link" href="/council/lists">
            approved lists
          </a>
          .
        </p>
      </EmptyState>
    );
  }
  return (
    <form method="get">
      <Radios
        name="list"
        legend="Under which approved list?"
        state={freshForm()}
        items={lists.map(({ id, title, leadName }) => ({ value: id, text: title, hint: `Led by ${leadName}` }))}
      />
      <Button>Continue</Button>
    </form>
  );
}

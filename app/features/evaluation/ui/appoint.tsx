import type { FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Radios } from "~/ui/radios";
import { Select } from "~/ui/select";
import { seatNames, seats, type Seat } from "../rules/scoring";

interface AppointProps {
  readonly form: FormState;
  readonly people: readonly { readonly personId: string; readonly name: string; readonly seats: readonly Seat[] }[];
}

const work: Record<Seat, string> = {
  EV: "Scores the answers to the questions you give them, by themselves",
  EX: "Scores the questions you give them, from lived experience, with equal weight",
  MO: "Does not score. Leads the talk about the scores, records what is agreed, locks it",
};

export function Appoint({ form, people }: AppointProps) {
  if (people.length === 0) {
    return (
      <EmptyState text="Nobody at your council can be put on this panel now.">
        <p className="govuk-body">
          Ask your lead to give someone the role of evaluator, expert by experience or moderator.
        </p>
      </EmptyState>
    );
  }
  return (
    <form method="post" noValidate>
      <Select
        name="person"
        label="Who"
        hint="People of your council with one of these roles, who are not on the panel yet."
        state={form}
        items={[
          { value: "", text: "Choose a person" },
          ...people.map(({ personId, name, seats: able }) => ({
            value: personId,
            text: `${name} (${able.map((seat) => seatNames[seat].toLowerCase()).join(", ")})`,
          })),
        ]}
      />
      <Radios
        name="seat"
        legend="What they do on the panel"
        legendSize="m"
        state={form}
        items={seats.map((seat) => ({ value: seat, text: seatNames[seat], hint: work[seat] }))}
      />
      <p className="govuk-body">They get an e-mail that says what to do.</p>
      <Button preventDoubleClick>Put on the panel</Button>
    </form>
  );
}

import type { FormState } from "~/core/form-state";
import { allScores, scoreWords } from "~/features/competitions/rules/scale";
import { Radios } from "~/ui/radios";

interface ScaleProps {
  readonly legend: string;
  readonly state: FormState;
}

/** The published scale, best first, with its words beside each score and nothing chosen beforehand. */
export function Scale({ legend, state }: ScaleProps) {
  return (
    <Radios
      name="score"
      legend={legend}
      legendSize="m"
      state={state}
      items={allScores.toReversed().map((score) => ({
        value: String(score),
        text: `${score} ${scoreWords[score].name}`,
        hint: scoreWords[score].words,
      }))}
    />
  );
}

import type { FormState, FormValues } from "~/core/form-state";
import { shortHundredths } from "~/core/marks";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { Textarea } from "~/ui/textarea";
import { isAnswered, type CriterionKind } from "../rules/criteria";

interface CriterionFieldsProps {
  readonly kind: CriterionKind;
  readonly state: FormState;
  /** Where it may stand; left out for a section that is there already, which stays where it is. */
  readonly sections?: readonly { readonly id: string; readonly title: string }[];
}

export function CriterionFields({ kind, state, sections }: CriterionFieldsProps) {
  return (
    <>
      <TextInput name="title" label="Title" hint="A few words, such as Keeping children safe" state={state} />
      {sections !== undefined && (
        <Select
          name="parent"
          label="Where it belongs"
          state={state}
          items={[
            { value: "", text: "At the top, in no section" },
            ...sections.map(({ id, title }) => ({ value: id, text: `In “${title}”` })),
          ]}
        />
      )}
      <TextInput
        name="weightHundredths"
        label="Marks"
        hint="Out of 100 for the whole competition. Up to two decimals, such as 20 or 12.5"
        state={state}
        inputMode="decimal"
        width={5}
      />
      {isAnswered(kind) && (
        <>
          <Textarea name="question" label="Question" hint="What bidders answer, in words." state={state} />
          <TextInput name="wordLimit" label="Word limit" state={state} inputMode="numeric" width={5} suffix="words" />
        </>
      )}
      <Textarea
        name="guidance"
        label="What you look for (optional)"
        hint="It is published with the question, and shown to the panel."
        state={state}
      />
    </>
  );
}

/** A saved criterion as the fields show it. */
export function criterionValues(saved: {
  readonly title: string;
  readonly parentId: string | null;
  readonly weightHundredths: number;
  readonly question: string | null;
  readonly wordLimit: number | null;
  readonly guidance: string | null;
  readonly version: number;
}): FormValues {
  return {
    title: saved.title,
    parent: saved.parentId ?? "",
    weightHundredths: shortHundredths(saved.weightHundredths),
    question: saved.question ?? "",
    wordLimit: saved.wordLimit === null ? "" : String(saved.wordLimit),
    guidance: saved.guidance ?? "",
    version: String(saved.version),
  };
}

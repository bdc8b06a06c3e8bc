import type { FormState, FormValues } from "~/core/form-state";
import { evidenceKinds, evidenceTypes } from "~/features/suppliers/rules/evidence";
import { Checkboxes } from "~/ui/checkboxes";
import { Radios } from "~/ui/radios";
import { Select } from "~/ui/select";
import { Textarea } from "~/ui/textarea";
import { TextInput } from "~/ui/text-input";
import {
  criteria,
  criterionNames,
  leastReasonCharacters,
  outcomeNames,
  outcomes,
  reasonCodeNames,
  reasonCodes,
  type Verdict,
} from "../rules/decisions";
import { usualWorkingDays } from "../rules/promises";

/** Approve or refuse, and why: for a recommendation and for a decision. The applicant reads the words of the decision. */
export function VerdictFields({ state, legend }: { readonly state: FormState; readonly legend: string }) {
  return (
    <>
      <Radios
        name="outcome"
        legend={legend}
        state={state}
        items={outcomes.map((value) => ({ value, text: outcomeNames[value] }))}
      />
      <Select
        name="criterion"
        label="Which condition does it not meet? (only to refuse)"
        state={state}
        items={[
          { value: "", text: "Choose a condition" },
          ...criteria.map((value) => ({ value, text: `${value}: ${criterionNames[value]}` })),
        ]}
      />
      <Select
        name="reasonCode"
        label="What is the reason? (only to refuse)"
        state={state}
        items={[
          { value: "", text: "Choose a reason" },
          ...reasonCodes.map((value) => ({ value, text: reasonCodeNames[value] })),
        ]}
      />
      <Checkboxes
        name="evidence"
        legend="What must still be given? (only to approve once evidence is given)"
        state={state}
        items={evidenceTypes.map((value) => ({ value, text: evidenceKinds[value].name }))}
      />
      <TextInput
        name="workingDays"
        label="Within how many working days? (only to approve once evidence is given)"
        hint="They count from the day the decisions are issued."
        state={state}
        width={3}
        inputMode="numeric"
        autoComplete="off"
      />
      <Textarea
        name="reasons"
        label="Why, in your own words"
        hint={`To refuse, at least ${leastReasonCharacters} characters. Say what was missing and what would put it right.`}
        state={state}
        rows={5}
      />
    </>
  );
}

/** A recommendation's words as a start for the decision; the outcome is for the decider to choose. */
export function valuesFrom(verdict: Verdict): FormValues {
  const { reasons } = verdict;
  const workingDays = String(usualWorkingDays);
  if (verdict.outcome === "APPROVED") return { reasons, workingDays };
  if (verdict.outcome === "CONDITIONAL") {
    return { reasons, evidence: [...verdict.evidence], workingDays: String(verdict.workingDays) };
  }
  return { workingDays, reasons, reasonCode: verdict.reasonCode, criterion: verdict.criterion };
}

import type { FormState, FormValues } from "~/core/form-state";
import { ukDate, type CalendarDate } from "~/core/time";
import { evidenceKinds, evidenceSlug, type EvidenceType } from "~/features/suppliers/rules/evidence";
import { genderNames, genders, needNames, type NeedCode } from "~/features/suppliers/rules/settings";
import { Checkboxes } from "~/ui/checkboxes";
import { HiddenField } from "~/ui/hidden-field";
import { Radios } from "~/ui/radios";
import { Textarea } from "~/ui/textarea";
import { TextInput } from "~/ui/text-input";
import { isFile, type FixableField } from "../rules/clarifications";
import { gendersWithin, type CareAtSetting, type CareInLot } from "../rules/lines";
import type { SubmittedFacts } from "../rules/submitted-facts";

export interface FileOnPage {
  readonly type: EvidenceType;
  /** What the library has now, where it can be sent. */
  readonly file: { readonly evidenceId: string; readonly name: string; readonly expiresOn: CalendarDate } | null;
}

export interface AnswerFieldsProps {
  readonly state: FormState;
  readonly fields: readonly FixableField[];
  readonly files: readonly FileOnPage[];
  readonly limits: {
    readonly setting: Pick<CareAtSetting, "capacity" | "genders" | "needs"> | null;
    readonly lot: Pick<CareInLot, "needs"> | null;
  };
}

/** A field for each thing that was asked, and none for anything else. */
export function AnswerFields({ state, fields, files, limits }: AnswerFieldsProps) {
  return (
    <>
      {fields.map((field) =>
        isFile(field) ? (
          <FileField
            key={field}
            state={state}
            type={field}
            file={files.find(({ type }) => type === field)?.file ?? null}
          />
        ) : (
          <FactField key={field} state={state} field={field} limits={limits} />
        ),
      )}
      <Textarea
        name="note"
        label="What do you want to say about it? (optional)"
        hint="The council reads it with your answer."
        state={state}
        rows={3}
      />
    </>
  );
}

function FactField({
  state,
  field,
  limits: { setting, lot },
}: Pick<AnswerFieldsProps, "state" | "limits"> & { readonly field: Exclude<FixableField, EvidenceType> }) {
  const number = { state, width: 4, inputMode: "numeric", autoComplete: "off" } as const;
  switch (field) {
    case "PLACES":
      return (
        <TextInput
          name="capacityOffered"
          label="How many places do you offer?"
          hint={setting === null ? undefined : `This setting has ${setting.capacity}.`}
          {...number}
        />
      );
    case "AGES":
      return (
        <>
          <TextInput name="ageMin" label="Youngest age" {...number} />
          <TextInput name="ageMax" label="Oldest age" {...number} />
        </>
      );
    case "GENDERS":
      return (
        <Radios
          name="genders"
          legend="Who do you offer places to?"
          state={state}
          items={genders
            .filter((gender) => setting === null || gendersWithin(gender, setting.genders))
            .map((value) => ({ value, text: genderNames[value] }))}
        />
      );
    case "NEEDS":
      return (
        <Checkboxes
          name="needs"
          legend="Which needs can you meet here?"
          state={state}
          items={(setting?.needs ?? [])
            .filter((need) => lot === null || lot.needs.includes(need))
            .map((value) => ({ value, text: needNames[value as NeedCode] }))}
        />
      );
    case "CONTACT":
      return (
        <TextInput
          name="vacancyContact"
          label={lot === null ? "Who takes orders?" : "Who do we ask about vacancies?"}
          hint="A name with a phone number or an e-mail address."
          state={state}
          autoComplete="off"
        />
      );
    case "SAFEGUARDING_LEAD":
      return (
        <TextInput
          name="safeguardingLead"
          label="Who leads safeguarding in your organisation?"
          state={state}
          spellCheck={false}
        />
      );
    case "INSURANCE_COMMITTED":
      return (
        <Checkboxes
          name="insuranceCommitted"
          legend="Insurance"
          state={state}
          items={[{ value: "yes", text: "We will have the insurance the council asks for when a contract starts" }]}
        />
      );
    case "TERMS_ACCEPTED":
      return (
        <Checkboxes
          name="termsAccepted"
          legend="Terms"
          state={state}
          items={[
            { value: "yes", text: "We accept the terms of this list and will share the information it asks for" },
          ]}
        />
      );
  }
}

/** Whatever the library has goes with the answer. Where it has nothing that counts, it is added there first. */
function FileField({ state, type, file }: { readonly state: FormState } & FileOnPage) {
  const { name } = evidenceKinds[type];
  const href = `/supplier/evidence/${evidenceSlug(type)}`;
  return (
    <>
      <h2 className="govuk-heading-s">{name}</h2>
      {file === null ? (
        <p className="govuk-body">
          Your evidence has no such file that counts today.{" "}
          <a className="govuk-link" href={href}>
            Add one: {name}
          </a>
          . Then come back here.
        </p>
      ) : (
        <p className="govuk-body">
          We send {file.name}, which counts until {ukDate(file.expiresOn)}.{" "}
          <a className="govuk-link" href={href}>
            Add a newer file: {name}
          </a>
        </p>
      )}
      {file !== null && <HiddenField name={`file-${type}`} value={file.evidenceId} />}
      <Checkboxes
        name={`without-${type}`}
        legend={`Answer without this file: ${name}`}
        state={state}
        items={[{ value: "yes", text: `We do not have another file: ${name}` }]}
      />
    </>
  );
}

/** What was submitted, as the form shows it. */
export function answerValues({ header, line }: Pick<SubmittedFacts, "header" | "line">): FormValues {
  return {
    capacityOffered: String(line.capacityOffered ?? ""),
    ageMin: String(line.ageMin ?? ""),
    ageMax: String(line.ageMax ?? ""),
    genders: line.genders ?? "",
    needs: [...line.needs],
    vacancyContact: line.vacancyContact,
    safeguardingLead: header.safeguardingLead ?? "",
    insuranceCommitted: header.insuranceCommitted ? "yes" : undefined,
    termsAccepted: header.termsAccepted ? "yes" : undefined,
  };
}

import { valueOf, valuesOf, type FormState, type FormValues } from "~/core/form-state";
import {
  agesInWords,
  bandNames,
  bands,
  careKinds,
  needCodes,
  needNames,
  settingKindNames,
} from "~/features/suppliers/rules/settings";
import { Button, ButtonGroup } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { HiddenField } from "~/ui/hidden-field";
import { Table } from "~/ui/table";
import { Textarea } from "~/ui/textarea";

/** Three lists whose every combination becomes a lot, and what is the same for all of them. */
export function GenerateFields({ state }: { readonly state: FormState }) {
  return (
    <>
      <Textarea
        name="needs"
        label="Needs"
        hint="Begin each line with one of the codes N1 to N8. Take away the lines you do not need."
        state={state}
        rows={10}
        spellCheck={false}
      />
      <Textarea
        name="placements"
        label="Placement types"
        hint="For example, D Day places, W Weekly boarding."
        state={state}
        rows={4}
        spellCheck={false}
      />
      <Textarea
        name="ages"
        label="Age ranges"
        hint="The code, the ages, the title. For example, PRE 0-15 up to the end of Year 11."
        state={state}
        rows={3}
        spellCheck={false}
      />
      <Checkboxes
        name="settingKinds"
        legend="Which kinds of setting are they for?"
        state={state}
        items={careKinds.map((value) => ({ value, text: settingKindNames[value] }))}
      />
      <Checkboxes
        name="bands"
        legend="Which levels of support are priced?"
        state={state}
        items={bands.map((value) => ({ value, text: bandNames[value] }))}
      />
    </>
  );
}

/** The form begins with the needs this portal knows: lines are taken away more easily than typed. */
export function generateValues(): FormValues {
  return { needs: needCodes.map((code) => `${code} ${needNames[code]}`).join("\n") };
}

interface ConfirmLotsProps {
  readonly state: FormState;
  readonly lots: readonly {
    readonly code: string;
    readonly title: string;
    readonly ageMin: number;
    readonly ageMax: number;
  }[];
}

/** What would be added, exactly: the lines are carried along and cannot change between looking and adding. */
export function ConfirmLots({ state, lots }: ConfirmLotsProps) {
  const count = lots.length === 1 ? "1 lot" : `${lots.length} lots`;
  return (
    <>
      {["needs", "placements", "ages"].map((name) => (
        <HiddenField key={name} name={name} value={valueOf(state, name) ?? ""} />
      ))}
      {["settingKinds", "bands"].flatMap((name) =>
        valuesOf(state, name).map((value) => <HiddenField key={`${name} ${value}`} name={name} value={value} />),
      )}
      <p className="govuk-body">Nothing is added yet. Look through them, then add them all at once.</p>
      <Table
        caption={count}
        rowHeader
        columns={[{ text: "Code" }, { text: "Title" }, { text: "Ages" }]}
        rows={lots.map(({ code, title, ageMin, ageMax }) => [
          <span key="code" className="app-unbroken">
            {code}
          </span>,
          title,
          agesInWords(ageMin, ageMax),
        ])}
      />
      <ButtonGroup>
        <Button name="then" value="add" preventDoubleClick>
          Add {count}
        </Button>
        <Button name="then" value="change" variant="secondary">
          Change the lines
        </Button>
      </ButtonGroup>
    </>
  );
}

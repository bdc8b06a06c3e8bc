import { freshForm, valuesOf, type FormState, type FormValues } from "~/core/form-state";
import { Button } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { EnterButton } from "~/ui/enter-button";
import { TextInput } from "~/ui/text-input";
import type { Bought, suited } from "../forms/bought";
import { mostCpvCodes, type CpvCode } from "../rules/cpv";

/** What the page knows of CPV codes: those chosen, and those found where something was looked for. */
export interface CpvOnPage {
  readonly chosen: readonly CpvCode[];
  readonly search: FoundOnPage | undefined;
}

interface FoundOnPage {
  readonly found: readonly CpvCode[];
  readonly more: boolean;
}

/** What Enter presses in a form with these fields. It must come first in the form. */
export function EnterFinds() {
  return <EnterButton name="then" value="enter" />;
}

interface BoughtFieldsProps {
  readonly state: FormState;
  readonly cpv: CpvOnPage;
}

/**
 * What is bought and whom it suits: the same on lists and competitions. The form says its address in `action`, so that
 * the place of the page that "Find" leads to is not carried on.
 */
export function BoughtFields({ state, cpv }: BoughtFieldsProps) {
  return (
    <>
      <ChooseCpv state={state} cpv={cpv} />
      <Checkboxes
        name="suits"
        legend="Whom does it suit?"
        hint="Suppliers can look for what suits them. Nobody is kept out by this."
        state={state}
        items={suitedChoices}
      />
    </>
  );
}

const suitedChoices: { value: (typeof suited)[number]; text: string; hint: string }[] = [
  {
    value: "SMALL_FIRMS",
    text: "Suitable for small firms",
    hint: "The size of the work and what we ask are right for a firm with fewer than 250 people.",
  },
  {
    value: "VOLUNTARY",
    text: "Suitable for voluntary organisations",
    hint: "Charities, social enterprises and community groups could do it well.",
  },
];

/**
 * A choice out of 9,458 codes, without a script: "Find" brings the page again with the codes that were found, at this
 * place of the page. What is ticked stays ticked, however often something else is looked for.
 */
function ChooseCpv({ state, cpv: { chosen, search } }: BoughtFieldsProps) {
  const ticked = valuesOf(state, "cpv");
  const gone = ticked.filter((code) => !chosen.some((each) => each.code === code));
  const items = [...chosen.map(itemOf), ...gone.map((code) => ({ value: code, text: shortened(code) }))];
  return (
    <div id="cpv-codes">
      {items.length > 0 && (
        <Checkboxes
          name="cpv"
          legend="What is bought"
          hint="These codes are chosen. Take away a tick to leave one out."
          state={state}
          items={items}
          small
        />
      )}
      <TextInput
        name="cpvWords"
        label="Find a code for what is bought"
        hint={`Suppliers look for work by these codes, called CPV. Type a word, like bread, or a code, like 15810000. Choose up to ${mostCpvCodes}.`}
        state={state}
        autoComplete="off"
        spellCheck={false}
      />
      <Button variant="secondary" name="then" value="find" formAction="#cpv-codes">
        Find
      </Button>
      {search !== undefined && <Found {...search} anyChosen={chosen.length > 0} />}
    </div>
  );
}

function Found({ found, more, anyChosen }: FoundOnPage & { readonly anyChosen: boolean }) {
  if (found.length === 0) {
    return (
      <p className="govuk-body">
        We found no {anyChosen ? "other code" : "code"} for that. Try another word, or only the beginning of one. The
        words of the codes are in English.
      </p>
    );
  }
  return (
    <Checkboxes
      name="cpv"
      idPrefix="cpv-found"
      legend={more ? `The first ${found.length} codes we found` : `What we found: ${counted(found.length)}`}
      hint={
        more
          ? "Tick those that fit. There are more: type another word to see fewer."
          : "Tick those that fit, then find others or go on."
      }
      state={freshForm()}
      items={found.map(itemOf)}
      small
    />
  );
}

function itemOf({ code, label }: CpvCode) {
  return { value: code, text: `${label} (${code})` };
}

function counted(codes: number): string {
  return codes === 1 ? "1 code" : `${codes} codes`;
}

/** What somebody sent in place of a code may be anything of any length. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : text;
}

/** What is saved, as the form shows it. */
export function boughtValues({ cpvCodes, suitsSmallFirms, suitsVoluntary }: Readonly<Bought>): FormValues {
  return {
    cpv: [...cpvCodes],
    suits: [...(suitsSmallFirms ? ["SMALL_FIRMS"] : []), ...(suitsVoluntary ? ["VOLUNTARY"] : [])],
  };
}

import type { FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { Details } from "~/ui/details";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { categoryNames } from "../rules/categories";
import { closingDays } from "../rules/notice-filters";
import { mostCharacters } from "../rules/search";
import { valueLevelNames, valueLevels } from "../rules/value-levels";

interface Buyer {
  readonly id: string;
  readonly name: string;
}

interface NoticeFiltersProps {
  /** The filters in force, by the names of the address. */
  readonly state: FormState;
  /** None where there are too many to choose from. */
  readonly buyers: readonly Buyer[];
  readonly chosenBuyer: Buyer | undefined;
  readonly categories: readonly string[];
}

/** The search and its filters: a plain form that asks for the noticeboard again. */
export function NoticeFilters({ state, buyers, chosenBuyer, categories }: NoticeFiltersProps) {
  const isListed = chosenBuyer === undefined || buyers.some(({ id }) => id === chosenBuyer.id);
  const offered = isListed ? buyers : [chosenBuyer, ...buyers];
  return (
    <form method="get" action="/noticeboard" role="search" className="app-filters">
      <TextInput
        name="q"
        label="Search"
        labelSize="s"
        hint="Words, a council’s name or a CPV code"
        state={state}
        type="search"
        maxLength={mostCharacters}
      />
      <Button>Search</Button>
      <Details summary="Show fewer: choose filters" className="app-filters__more">
        <Checkboxes
          name="status"
          legend="When"
          legendSize="s"
          small
          state={state}
          items={[
            { value: "open", text: "Open now" },
            { value: "soon", text: "Opening soon" },
            { value: "closed", text: "Closed" },
          ]}
        />
        <Checkboxes
          name="kind"
          legend="What"
          legendSize="s"
          small
          state={state}
          items={[
            { value: "list", text: "Approved lists to join" },
            { value: "competition", text: "Competitions for work" },
          ]}
        />
        <Select
          name="closing"
          label="Closing within"
          labelSize="s"
          state={state}
          items={[
            { value: "", text: "Any time" },
            ...closingDays.map((days) => ({ value: String(days), text: `${days} days` })),
          ]}
        />
        {offered.length > 0 && (
          <Select
            name="buyer"
            label="Buyer"
            labelSize="s"
            state={state}
            items={[{ value: "", text: "Any buyer" }, ...offered.map(({ id, name }) => ({ value: id, text: name }))]}
          />
        )}
        {categories.length > 0 && (
          <Select
            name="category"
            label="Category"
            labelSize="s"
            state={state}
            items={[
              { value: "", text: "Any category" },
              ...categories.map((digits) => ({ value: digits, text: categoryNames[digits] ?? digits })),
            ]}
          />
        )}
        <Checkboxes
          name="value"
          legend="Value of a competition"
          legendSize="s"
          hint="As estimated, without VAT"
          small
          state={state}
          items={[
            ...valueLevels.map((level) => ({ value: level, text: valueLevelNames[level] })),
            { value: "not-said", text: "Not said" },
          ]}
        />
        <Checkboxes
          name="suits"
          legend="Suitable for"
          legendSize="s"
          small
          state={state}
          items={[
            { value: "small", text: "Small firms" },
            { value: "voluntary", text: "Voluntary groups" },
          ]}
        />
        <Button variant="secondary">Use these filters</Button>
      </Details>
    </form>
  );
}

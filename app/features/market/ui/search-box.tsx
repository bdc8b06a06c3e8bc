import { Button, type ButtonVariant } from "~/ui/button";
import { freshForm } from "~/core/form-state";
import { TextInput } from "~/ui/text-input";
import { mostCharacters } from "../rules/search";

interface SearchBoxProps {
  readonly variant?: ButtonVariant;
  readonly label: string;
}

/** A search of the noticeboard, for pages that are not the noticeboard. */
export function SearchBox({ variant, label }: SearchBoxProps) {
  return (
    <form method="get" action="/noticeboard" role="search" className="app-search">
      <TextInput
        name="q"
        label={label}
        labelSize="s"
        hint="For example: children’s home, bread, or school run"
        state={freshForm()}
        type="search"
        maxLength={mostCharacters}
      />
      <Button variant={variant}>Search</Button>
    </form>
  );
}

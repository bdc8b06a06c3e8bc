import { valueOf, type FormState } from "~/core/form-state";
import { Button, ButtonGroup } from "~/ui/button";
import { Details } from "~/ui/details";
import { InsetText } from "~/ui/inset-text";
import { Preserved } from "~/ui/preserved";
import { TextInput } from "~/ui/text-input";
import { Textarea } from "~/ui/textarea";
import { longestBody } from "../forms/guidance";
import { Markdown } from "./markdown";

/** What a page is called and where it is. */
export function GuidanceNameFields({ state }: { readonly state: FormState }) {
  return (
    <>
      <TextInput name="title" label="Title" hint="What people look for, in their own words." state={state} />
      <TextInput
        name="slug"
        label="Address"
        hint="Small letters and figures with dashes. Leave it empty and the title makes it."
        prefix="/guidance/"
        state={state}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
    </>
  );
}

/** What a page says, with the signs that give it its look. */
export function GuidanceTextFields({ state }: { readonly state: FormState }) {
  return (
    <>
      <Textarea
        name="summary"
        label="What it is about, in a line"
        hint="It stands under the title, and in the list of all pages."
        state={state}
        rows={2}
      />
      <Details summary="The signs for headings, lists, links and tables">
        <pre className="govuk-body app-preserved">{signs}</pre>
        <p className="govuk-body">
          Links can go to http, https and mailto addresses, and to pages here, such as /lists. Pictures and HTML are not
          shown. The title of the page is its main heading, so begin with ##.
        </p>
      </Details>
      <Textarea name="body" label="Text" state={state} rows={24} maxCharacters={longestBody} dir="auto" />
    </>
  );
}

const signs = `## A heading

A paragraph with **strong** words and a [link](/contact).

- a line of a list
- another line

1. the first step
2. the second step

| What | How much |
| --- | ---: |
| One place | £1,000 |

> A note that stands out`;

interface ActsProps {
  readonly save: string;
  readonly cancel: string;
}

/** Both send the form: one keeps it, the other only shows how it would look. */
export function GuidanceActs({ save, cancel }: ActsProps) {
  return (
    <ButtonGroup>
      <Button name="act" value="save" preventDoubleClick>
        {save}
      </Button>
      <Button name="act" value="preview" variant="secondary">
        Preview
      </Button>
      <a className="govuk-link" href={cancel}>
        Cancel
      </a>
    </ButtonGroup>
  );
}

/** As readers would see it. Nothing of it is kept. */
export function GuidancePreview({ state }: { readonly state: FormState }) {
  return (
    <section className="app-preview" aria-labelledby="preview">
      <h2 className="govuk-heading-m" id="preview">
        Preview, not saved yet
      </h2>
      <p className="govuk-body-l" dir="auto">
        {valueOf(state, "summary")}
      </p>
      <Markdown text={valueOf(state, "body") ?? ""} />
      <p className="govuk-body">
        <a className="govuk-link" href="#body">
          Go on writing
        </a>
      </p>
    </section>
  );
}

interface SavedProps {
  readonly summary: string;
  readonly body: string;
}

/** What somebody else saved meanwhile, above what the person wrote. */
export function SavedNow({ summary, body }: SavedProps) {
  return (
    <section id="saved-now" tabIndex={-1}>
      <h2 className="govuk-heading-m">What is saved now</h2>
      <InsetText>
        <Preserved>{summary}</Preserved>
        <Preserved>{body}</Preserved>
      </InsetText>
      <h2 className="govuk-heading-m">What you wrote</h2>
    </section>
  );
}

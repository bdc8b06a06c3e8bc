import { valueOf, type FormState } from "~/core/form-state";
import { Button, ButtonGroup } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { FileUpload } from "~/ui/file-upload";
import { HiddenField } from "~/ui/hidden-field";
import { LogoMark, type ShownLogo } from "~/ui/logo-mark";
import { SummaryList } from "~/ui/summary-list";
import { Tag } from "~/ui/tag";
import { TextInput } from "~/ui/text-input";

interface Look {
  readonly name: string;
  readonly className: string;
  readonly stylesheet: string;
  readonly logo: ShownLogo | undefined;
}

interface FieldsProps {
  readonly state: FormState;
  /** The logo that the form carries, in use or just sent. */
  readonly logo: ShownLogo | undefined;
}

/** Name, two colours and a logo. The form around it is multipart, for the file. */
export function ThemeFields({ state, logo }: FieldsProps) {
  return (
    <>
      <HiddenField name="version" value={valueOf(state, "version") ?? "0"} />
      <HiddenField name="logo" value={valueOf(state, "logo") ?? ""} />
      <TextInput
        name="shownName"
        label="Name at the top of every page"
        hint="Like “Tidewater Council market”."
        state={state}
        autoComplete="off"
      />
      <TextInput
        name="mainColour"
        label="Main colour"
        hint="Behind the name, with white text on it. Like #0e4a5a."
        state={state}
        width={10}
        autoComplete="off"
        spellCheck={false}
      />
      <TextInput
        name="accentColour"
        label="Second colour"
        hint="Of the line under the name. It must be seen on white."
        state={state}
        width={10}
        autoComplete="off"
        spellCheck={false}
      />
      {logo !== undefined && (
        <p className="govuk-body">
          The logo now: <LogoMark {...logo} />
        </p>
      )}
      <FileUpload
        name="file"
        label={logo === undefined ? "Logo (if there is one)" : "Another logo"}
        hint="An SVG of shapes alone, or a PNG. 100 KB or smaller. It stands on white."
        accept=".svg,.png"
        state={state}
      />
      <TextInput
        name="logoAlt"
        label="What the logo shows"
        hint="For people who cannot see it, like “A bridge over a river”. Needed with a logo."
        state={state}
      />
      {logo !== undefined && (
        <Checkboxes
          name="withoutLogo"
          state={state}
          items={[{ value: "yes", text: "Show no logo" }]}
          groupClassName="govuk-!-margin-bottom-6"
        />
      )}
      <ButtonGroup>
        <Button name="act" value="save" preventDoubleClick>
          Save and use it
        </Button>
        <Button name="act" value="preview" variant="secondary">
          Preview
        </Button>
        <a className="govuk-link" href="/council/guidance">
          Cancel
        </a>
      </ButtonGroup>
    </>
  );
}

/** The top of a page in the colours that are not saved yet. */
export function ThemePreview({ name, className, stylesheet, logo }: Look) {
  return (
    <section className="app-preview" aria-labelledby="preview">
      <link rel="stylesheet" href={stylesheet} />
      <h2 className="govuk-heading-m" id="preview">
        Preview, not saved yet
      </h2>
      <div className={className}>
        <div className="app-header app-header--sample">
          <span className="app-header__home govuk-!-font-weight-bold">
            {logo !== undefined && <LogoMark {...logo} />} {name}
          </span>
        </div>
        <div className="app-sample">
          <p className="govuk-body">
            A page, with a line of text and a <Tag>Tag</Tag>.
          </p>
        </div>
      </div>
    </section>
  );
}

interface SavedProps {
  readonly shownName: string;
  readonly colours: { readonly main: string; readonly accent: string };
  readonly alt: string | undefined;
}

/** What somebody else saved meanwhile. */
export function ThemeNow({ shownName, colours, alt }: SavedProps) {
  return (
    <section id="saved-now" tabIndex={-1}>
      <SummaryList
        card={{ title: "What is in use now" }}
        rows={[
          { key: "Name", value: shownName },
          { key: "Main colour", value: colours.main },
          { key: "Second colour", value: colours.accent },
          { key: "Logo", value: alt ?? "None" },
        ]}
      />
    </section>
  );
}

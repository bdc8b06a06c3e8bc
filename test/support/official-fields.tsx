import { Button } from "~/ui/button";
import { ErrorMessage } from "~/ui/error-message";
import { Fieldset } from "~/ui/fieldset";
import { FileUpload } from "~/ui/file-upload";
import { Hint } from "~/ui/hint";
import { Label } from "~/ui/label";
import { PasswordInput } from "~/ui/password-input";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { Textarea } from "~/ui/textarea";
import {
  attributes,
  content,
  fromHtml,
  inner,
  list,
  stateOf,
  text,
  type Comparison,
  type Options,
} from "./official-html";

/** Options of a labelled field, as props. */
function fieldProps(options: Options, value: unknown = options["value"]) {
  const label = inner(options, "label");
  return {
    name: String(options["name"]),
    id: text(options["id"]),
    label: content(label),
    labelClassName: text(label["classes"]),
    labelIsHeading: Boolean(label["isPageHeading"]),
    hint: content(options["hint"]),
    state: stateOf(options, text(value)),
    describedBy: text(options["describedBy"]),
    groupClassName: text(inner(options, "formGroup")["classes"]),
    className: text(options["classes"]),
    disabled: Boolean(options["disabled"]),
    ...attributes(options["attributes"]),
  };
}

const textual = (options: Options) => ({
  ...fieldProps(options),
  autoComplete: text(options["autocomplete"]),
  spellCheck: options["spellcheck"] as boolean | undefined,
});

const inWords = (options: Options) =>
  (options["countType"] ?? (options["maxwords"] ? "words" : "characters")) === "words";

function countElement(options: Options) {
  const limit = Number(options["maxwords"] ?? options["maxlength"]);
  const limits = inWords(options) ? { maxWords: limit } : { maxCharacters: limit };
  return <Textarea {...textual(options)} rows={options["rows"] as number | undefined} {...limits} />;
}

/** Ours always says what it counts; the official examples leave it to the script in the older spelling. */
const countTyped = (html: string, options: Options) =>
  html
    .replace(/ data-count-type="\w+"/u, "")
    .replace(
      / data-max(?:length|words)="/u,
      ` data-count-type="${inWords(options) ? "words" : "characters"}" data-maxlength="`,
    );

function buttonProps(options: Options) {
  return {
    className: text(options["classes"]),
    variant: options["isStartButton"] ? ("start" as const) : undefined,
    id: text(options["id"]),
    ...attributes(options["attributes"]),
    children: content(options),
  };
}

export const fields: Record<string, Comparison> = {
  button: {
    element: (options) =>
      options["href"] ? (
        <Button {...buttonProps(options)} href={String(options["href"])} />
      ) : (
        <Button
          {...buttonProps(options)}
          name={text(options["name"])}
          value={text(options["value"])}
          type={options["type"] as "button" | undefined}
          disabled={Boolean(options["disabled"])}
          preventDoubleClick={options["preventDoubleClick"] as boolean | undefined}
        />
      ),
    except: { "content is passed ready made": ["start link with html"] },
  },
  label: {
    element: (options) => (
      <Label
        for={text(options["for"])}
        className={text(options["classes"])}
        isHeading={Boolean(options["isPageHeading"])}
        {...attributes(options["attributes"])}
      >
        {content(options)}
      </Label>
    ),
    except: { "a label has a text": ["empty"] },
  },
  hint: {
    element: (options) => (
      <Hint id={text(options["id"])} className={text(options["classes"])} {...attributes(options["attributes"])}>
        {content(options)}
      </Hint>
    ),
  },
  "error-message": {
    element: (options) => (
      <ErrorMessage
        id={text(options["id"])}
        className={text(options["classes"])}
        {...attributes(options["attributes"])}
      >
        {content(options)}
      </ErrorMessage>
    ),
    except: {
      "the service speaks English only": ["translated", "with visually hidden text", "visually hidden text removed"],
    },
  },
  fieldset: {
    element: (options) => (
      <Fieldset
        legend={content(inner(options, "legend"))}
        legendClassName={text(inner(options, "legend")["classes"])}
        legendIsHeading={Boolean(inner(options, "legend")["isPageHeading"])}
        role={text(options["role"])}
        aria-describedby={text(options["describedBy"])}
        className={text(options["classes"])}
        {...attributes(options["attributes"])}
      >
        {options["html"] ? fromHtml(String(options["html"])) : undefined}
      </Fieldset>
    ),
  },
  input: {
    element: (options) => (
      <TextInput
        {...textual(options)}
        type={text(options["type"])}
        prefix={content(options["prefix"])}
        suffix={content(options["suffix"])}
        inputMode={options["inputmode"] as "decimal" | undefined}
        autoCapitalize={text(options["autocapitalize"])}
        pattern={text(options["pattern"])}
      />
    ),
    except: {
      "inner parts take no class or attribute of their own": [
        "with prefix with classes",
        "with prefix with attributes",
        "with suffix with classes",
        "with suffix with attributes",
        "with customised input wrapper",
      ],
    },
  },
  textarea: {
    element: (options) => <Textarea {...textual(options)} rows={options["rows"] as number | undefined} />,
  },
  "character-count": {
    element: countElement,
    official: countTyped,
    except: {
      "the count is shown from the first word": [
        "with count type 'characters' and threshold",
        "with count type 'words' and threshold",
        "with threshold",
      ],
      "the service speaks English only": ["with custom textarea description", "with translations"],
      "inner parts take no class or attribute of their own": ["custom classes on countMessage"],
      "a count has a limit": [
        "to configure in JavaScript",
        "with neither maxlength nor maxwords set",
        "with neither maxlength, maxwords nor textarea description set",
      ],
    },
  },
  select: {
    element: (options) => {
      const selected = list(options["items"]).find((item) => item["selected"])?.["value"] ?? options["value"];
      return (
        <Select
          {...fieldProps(options, selected)}
          items={list(options["items"]).map((item) => ({
            value: String(item["value"] ?? item["text"]),
            text: String(item["text"]),
            disabled: Boolean(item["disabled"]),
          }))}
        />
      );
    },
    except: {
      "inner parts take no class or attribute of their own": ["attributes on items"],
      "every option has a value, and state alone says which is chosen": [
        "without values",
        "without values with selected value",
        "item selected overrides value",
      ],
    },
  },
  "file-upload": {
    element: (options) => (
      <FileUpload
        {...fieldProps(options)}
        multiple={Boolean(options["multiple"])}
        dropZone={Boolean(options["javascript"])}
      />
    ),
    except: {
      "inner parts take no class or attribute of their own": ["enhanced, custom wrapper classes and attributes"],
      "the service speaks English only": ["translated"],
    },
  },
  "password-input": {
    element: (options) => (
      <PasswordInput {...fieldProps(options)} autoComplete={options["autocomplete"] as "new-password" | undefined} />
    ),
    except: { "a password is not sent back": ["value"], "the service speaks English only": ["with translations"] },
  },
};

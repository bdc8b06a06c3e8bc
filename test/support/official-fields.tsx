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
  const given = options["maxwords"] ?? options["maxlength"];
  const limit = Number(given);
  const limits = inWords(options) ? { maxWords: limit } : { maxCharacters: limit };
  return (
    <Textarea
      {...textual(options)}
      rows={options["rows"] as number | undefined}
      threshold={options["threshold"] as number | undefined}
      countText={
        given === undefined ? undefined : text(options["textareaDescriptionText"])?.replace("%{count}", String(limit))
      }
      countClassName={text(inner(options, "countMessage")["classes"])}
      countAttributes={{ ...translations(options, countWords), ...(given ? {} : countSaidByScript(options)) }}
      {...(given ? limits : { limitByScript: true })}
    />
  );
}

/** Without a limit in the page its sentence is left to the script. */
function countSaidByScript(options: Options): Record<string, string> {
  const words = text(options["textareaDescriptionText"]);
  return words === undefined ? {} : { "data-i18n.textarea-description.other": words };
}

/** Which of the macro's options name what the script says. */
const countWords = [
  ...["charactersUnderLimit", "charactersAtLimit", "charactersOverLimit"],
  ...["wordsUnderLimit", "wordsAtLimit", "wordsOverLimit"],
];

/** `showPasswordText` as `data-i18n.show-password`, and each form of a plural by its name. */
function translations(options: Options, names: readonly string[]): Record<string, string> {
  const found = names.flatMap((name): [string, string][] => {
    const value = options[`${name}Text`];
    const key = `data-i18n.${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
    if (value === undefined) return [];
    if (typeof value === "string") return [[key, value]];
    return Object.entries(value as Record<string, string>).map(([form, words]) => [`${key}.${form}`, words]);
  });
  return Object.fromEntries(found);
}

/** Attributes of a part and its class, as React's. */
const partOf = (options: Options) => ({ className: text(options["classes"]), ...attributes(options["attributes"]) });

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
        hiddenText={options["visuallyHiddenText"] === "" ? null : text(options["visuallyHiddenText"])}
        id={text(options["id"])}
        className={text(options["classes"])}
        {...attributes(options["attributes"])}
      >
        {content(options)}
      </ErrorMessage>
    ),
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
        prefixProps={partOf(inner(options, "prefix"))}
        suffixProps={partOf(inner(options, "suffix"))}
        wrapperProps={partOf(inner(options, "inputWrapper"))}
      />
    ),
  },
  textarea: {
    element: (options) => <Textarea {...textual(options)} rows={options["rows"] as number | undefined} />,
  },
  "character-count": {
    element: countElement,
    official: countTyped,
  },
  select: {
    element: (options) => {
      const items = list(options["items"]);
      const unselected = items.filter((item) => item["selected"] === false).map((item) => item["value"]);
      const selected = items.find((item) => item["selected"])?.["value"] ?? options["value"];
      return (
        <Select
          {...fieldProps(options, unselected.includes(selected) ? null : selected)}
          items={items.map((item) => ({
            value: text(item["value"]),
            text: String(item["text"]),
            disabled: Boolean(item["disabled"]),
            ...attributes(item["attributes"]),
          }))}
        />
      );
    },
  },
  "file-upload": {
    element: (options) => (
      <FileUpload
        {...fieldProps(options)}
        multiple={Boolean(options["multiple"])}
        dropZone={Boolean(options["javascript"])}
        dropZoneProps={{
          className: text(options["wrapperClasses"]),
          ...attributes(options["wrapperAttributes"]),
          ...translations(options, dropWords),
        }}
      />
    ),
  },
  "password-input": {
    element: (options) => (
      <PasswordInput
        {...fieldProps(options)}
        autoComplete={options["autocomplete"] as "new-password" | undefined}
        defaultValue={text(options["value"])}
        showText={text(options["showPasswordText"])}
        showLabel={text(options["showPasswordAriaLabelText"])}
        scriptAttributes={translations(options, passwordWords)}
      />
    ),
  },
};

const dropWords = [
  ...["chooseFilesButton", "noFileChosen", "multipleFilesChosen"],
  ...["dropInstruction", "enteredDropZone", "leftDropZone"],
];

const passwordWords = [
  ...["showPassword", "hidePassword", "showPasswordAriaLabel", "hidePasswordAriaLabel"],
  ...["passwordShownAnnouncement", "passwordHiddenAnnouncement"],
];

import { Checkboxes } from "~/ui/checkboxes";
import { DateInput } from "~/ui/date-input";
import { Radios } from "~/ui/radios";
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

function legendProps(options: Options) {
  const fieldset = inner(options, "fieldset");
  const legend = inner(fieldset, "legend");
  return {
    legend: content(legend),
    legendClassName: text(legend["classes"]),
    legendIsHeading: Boolean(legend["isPageHeading"]),
    describedBy: text(fieldset["describedBy"] ?? options["describedBy"]),
    hint: content(options["hint"]),
    groupClassName: text(inner(options, "formGroup")["classes"]),
  };
}

function choicesProps(options: Options) {
  const chosen = list(options["items"])
    .filter((item) => item["checked"])
    .map((item) => String(item["value"]));
  const unchosen = list(options["items"])
    .filter((item) => item["checked"] === false)
    .map((item) => String(item["value"]));
  const values = [options["values"] ?? options["value"] ?? []].flat().map(String);
  const modifiers = text(options["classes"]) ?? "";
  return {
    ...legendProps(options),
    name: String(options["name"]),
    idPrefix: text(options["idPrefix"]),
    small: modifiers.includes("--small"),
    inline: modifiers.includes("--inline"),
    state: stateOf(options, [...chosen, ...values.filter((value) => !unchosen.includes(value))]),
    items: ((options["items"] ?? []) as (Options | null)[]).map((item) => (item ? choice(item) : null)),
    listProps: { className: modifiersLeft(modifiers), ...attributes(options["attributes"]) },
    fieldsetProps: partOf(inner(options, "fieldset")),
  };
}

/** Classes that are no choice of a prop. */
const modifiersLeft = (modifiers: string) => modifiers.replaceAll(/govuk-\w+--(?:small|inline)/gu, "").trim();

const partOf = (options: Options) => ({ className: text(options["classes"]), ...attributes(options["attributes"]) });

function checkboxesProps(options: Options) {
  const { inline: _, ...props } = choicesProps(options);
  return props;
}

function choice(item: Options) {
  if (item["divider"]) return { divider: String(item["divider"]) };
  const conditional = inner(item, "conditional")["html"];
  return {
    value: String(item["value"]),
    text: content(item),
    hint: content(item["hint"]),
    conditional: conditional ? fromHtml(String(conditional)) : undefined,
    disabled: Boolean(item["disabled"]),
    exclusive: item["behaviour"] === "exclusive",
    id: text(item["id"]),
    name: text(item["name"]),
    inputProps: attributes(item["attributes"]),
    labelProps: partOf(inner(item, "label")),
  };
}

function dateProps(options: Options) {
  const name = dateName(options);
  const values = inner(options, "values");
  const isWrong = (part: DatePart) => {
    const own = datePart(options, part);
    return own["error"] === true || (text(own["classes"])?.includes("govuk-input--error") ?? false);
  };
  const right = dateParts.filter((part) => datePart(options, part)["error"] === false);
  const wrong = dateParts.filter((part) => isWrong(part) || (right.length > 0 && !right.includes(part)));
  // Ours says what is wrong by the field; the official examples can redden a part in silence.
  const message = text(inner(options, "errorMessage")["text"]);
  const fields = wrong.length > 0 && wrong.length < 3 ? wrong.map((part) => `${name}-${part}`) : [name];
  const valueOf = (part: DatePart) =>
    text(
      datePart(options, part)["value"] ?? inner(options, part)["value"] ?? values[part] ?? values[`${name}-${part}`],
    );
  const ownOf = (part: DatePart) =>
    isLeftOut(options, part) ? false : datePartProps(datePart(options, part), !message && isWrong(part));
  return {
    ...legendProps(options),
    name,
    id: text(options["id"]),
    birthday: datePart(options, "day")["autocomplete"] === "bday-day",
    listProps: { className: text(options["classes"]), ...attributes(options["attributes"]) },
    partProps: Object.fromEntries(dateParts.map((part) => [part, ownOf(part)])),
    state: {
      values: Object.fromEntries(dateParts.map((part) => [`${name}-${part}`, valueOf(part)])),
      errors: message ? fields.map((field) => ({ field, message })) : [],
    },
  };
}

const dateParts = ["day", "month", "year"] as const;
type DatePart = (typeof dateParts)[number];

const datePart = (options: Options, part: DatePart) =>
  list(options["items"]).find((item) => item["name"] === part) ?? inner(options, part);

/** A part that is switched off, or that a list of parts does not name. */
function isLeftOut(options: Options, part: DatePart): boolean {
  if (options[part] === false) return true;
  const items = list(options["items"]);
  return items.length > 0 && !items.some((item) => item["name"] === part);
}

function datePartProps(own: Options, wrong: boolean) {
  const known = {
    id: text(own["id"]),
    label: text(own["label"]),
    pattern: text(own["pattern"]),
    inputMode: own["inputmode"] as "text" | undefined,
    className: text(own["classes"])
      ?.replaceAll(/govuk-input--(?:error|width-\d)/gu, "")
      .trim(),
  };
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== ""));
  return { ...given, wrong, ...attributes(own["attributes"]) };
}

/** Our parts always carry the field's name; some official examples name them `day`, `month`, `year` alone. */
const dateName = (options: Options) => text(options["namePrefix"]) ?? String(options["id"]);

const namedDate = (html: string, options: Options) =>
  html.replace(/ name="(day|month|year)"/gu, ` name="${dateName(options)}-$1"`);

export const choices: Record<string, Comparison> = {
  radios: { element: (options) => <Radios {...choicesProps(options)} /> },
  checkboxes: { element: (options) => <Checkboxes {...checkboxesProps(options)} /> },
  "date-input": {
    element: (options) => <DateInput {...dateProps(options)} />,
    official: namedDate,
    except: {
      "ids and names follow from the field's name": ["with values, name prefix and custom names", "with nested name"],
    },
  },
};

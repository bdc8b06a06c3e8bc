import { Checkboxes } from "~/ui/checkboxes";
import { DateInput } from "~/ui/date-input";
import { Radios } from "~/ui/radios";
import { content, fromHtml, inner, list, stateOf, text, type Comparison, type Options } from "./official-html";

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
    items: list(options["items"]).map((item) => choice(item)),
  };
}

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
  };
}

function dateProps(options: Options) {
  const name = dateName(options);
  const parts = ["day", "month", "year"];
  const values = inner(options, "values");
  const part = (name: string) => list(options["items"]).find((item) => item["name"] === name) ?? inner(options, name);
  const isWrong = (name: string) =>
    part(name)["error"] === true || (text(part(name)["classes"])?.includes("govuk-input--error") ?? false);
  const right = parts.filter((name) => part(name)["error"] === false);
  const wrong = parts.filter((name) => isWrong(name) || (right.length > 0 && !right.includes(name)));
  // Ours always says what is wrong; the official examples can redden a part in silence.
  const message = text(inner(options, "errorMessage")["text"]);
  const fields = wrong.length > 0 && wrong.length < 3 ? wrong.map((part) => `${name}-${part}`) : [name];
  const valueOf = (name: string, prefixed: string) => text(part(name)["value"] ?? values[name] ?? values[prefixed]);
  return {
    ...legendProps(options),
    name,
    id: text(options["id"]),
    birthday: part("day")["autocomplete"] === "bday-day",
    state: {
      values: Object.fromEntries(parts.map((part) => [`${name}-${part}`, valueOf(part, `${name}-${part}`)])),
      errors: message ? fields.map((field) => ({ field, message })) : [],
    },
  };
}

/** Our parts always carry the field's name; some official examples name them `day`, `month`, `year` alone. */
const dateName = (options: Options) => text(options["namePrefix"]) ?? String(options["id"]);

const namedDate = (html: string, options: Options) =>
  html.replace(/ name="(day|month|year)"/gu, ` name="${dateName(options)}-$1"`);

export const choices: Record<string, Comparison> = {
  radios: {
    element: (options) => <Radios {...choicesProps(options)} />,
    except: {
      "ids and names follow from the field's name": ["with hints on items", "with disabled", "with falsy items"],
      "inner parts take no class or attribute of their own": [
        "attributes",
        "items with attributes",
        "label with classes",
        "label with attributes",
        "fieldset params",
      ],
    },
  },
  checkboxes: {
    element: (options) => <Checkboxes {...checkboxesProps(options)} />,
    except: {
      "ids and names follow from the field's name": [
        "with hints on items",
        "with id and name",
        "with disabled item",
        "with falsy values",
      ],
      "inner parts take no class or attribute of their own": [
        "classes",
        "attributes",
        "items with attributes",
        "with label classes",
        "label with attributes",
        "fieldset params",
      ],
    },
  },
  "date-input": {
    element: (options) => <DateInput {...dateProps(options)} />,
    official: namedDate,
    except: {
      "the service speaks English only": ["with translations"],
      "a date has three parts": [
        "day and month",
        "day and month (using items)",
        "month and year",
        "month and year (using items)",
      ],
      "a part is never marked without a sentence": [
        "with errors only",
        "with errors only (using classes)",
        "with errors only (using items)",
        "with errors only (using items and classes)",
      ],
      "ids and names follow from the field's name": [
        "with values, name prefix and custom names",
        "with nested name",
        "with id on items",
        "with item value",
        "with field value and items",
        "with field value and item value",
        "with field value, item value and values",
      ],
      "inner parts take no class or attribute of their own": [
        "classes",
        "attributes",
        "custom pattern",
        "custom inputmode",
        "items with classes",
        "with input attributes",
      ],
    },
  },
};

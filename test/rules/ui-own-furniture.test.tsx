import { parse } from "node-html-parser";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { dateValues, errorFor, freshForm, valueOf, valuesOf, type FormState } from "~/core/form-state";
import { instantAt } from "~/core/time";
import { Checkboxes } from "~/ui/checkboxes";
import { DateInput } from "~/ui/date-input";
import { Deadline } from "~/ui/deadline";
import { ErrorSummary } from "~/ui/error-summary";
import { FileUpload } from "~/ui/file-upload";
import { Layout } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { PasswordInput } from "~/ui/password-input";
import { Preserved } from "~/ui/preserved";
import { Radios } from "~/ui/radios";
import { Select } from "~/ui/select";
import { StatusBar } from "~/ui/status-bar";
import { Table } from "~/ui/table";
import { TextInput } from "~/ui/text-input";
import { Textarea } from "~/ui/textarea";
import { TimeInput } from "~/ui/time-input";

const tree = (element: ReactElement) => parse(renderToStaticMarkup(element));

const refused = (...fields: string[]): FormState => ({
  values: {},
  errors: fields.map((field) => ({ field, message: `Enter ${field}` })),
});

const choices = [{ value: "YES", text: "Yes" }];

describe("every link of the error summary leads to a field that takes the focus", () => {
  const fields: [string, string, (state: FormState) => ReactElement][] = [
    ["text input", "name", (state) => <TextInput name="name" label="Name" state={state} />],
    ["textarea", "why", (state) => <Textarea name="why" label="Why" state={state} maxWords={50} />],
    ["password", "password", (state) => <PasswordInput name="password" label="Password" state={state} />],
    ["time", "at", (state) => <TimeInput name="at" label="Time" state={state} />],
    ["select", "lot", (state) => <Select name="lot" label="Lot" state={state} items={choices} />],
    ["file", "file", (state) => <FileUpload name="file" label="File" state={state} />],
    ["radios", "kind", (state) => <Radios name="kind" legend="Kind" state={state} items={choices} />],
    ["checkboxes", "lots", (state) => <Checkboxes name="lots" legend="Lots" state={state} items={choices} />],
    ["date as a whole", "opens", (state) => <DateInput name="opens" legend="Opens" state={state} />],
    ["day", "opens-day", (state) => <DateInput name="opens" legend="Opens" state={state} />],
    ["month", "opens-month", (state) => <DateInput name="opens" legend="Opens" state={state} />],
    ["year", "opens-year", (state) => <DateInput name="opens" legend="Opens" state={state} />],
  ];

  it.each(fields)("%s", (_, name, field) => {
    const state = refused(name);
    const page = tree(
      <>
        <ErrorSummary errors={state.errors} />
        {field(state)}
      </>,
    );
    const href = page.querySelector(".govuk-error-summary a")?.getAttribute("href");
    const target = page.getElementById(href?.slice(1) ?? "");
    expect(["INPUT", "TEXTAREA", "SELECT"]).toContain(target?.tagName);
    expect(page.querySelector(".govuk-error-message")?.text).toBe(`Error: Enter ${name}`);
    const described = page.querySelectorAll("[aria-describedby]").map((node) => node.getAttribute("aria-describedby"));
    for (const id of described.flatMap((ids) => ids?.split(" ") ?? [])) expect(page.getElementById(id)).not.toBeNull();
  });
});

describe("a form is shown again as it was typed", () => {
  const state: FormState = { values: { name: "O'Hara <b>", lots: ["A", "C"], one: "A" }, errors: [] };

  it("finds one text, many, or none", () => {
    expect([valueOf(state, "name"), valueOf(state, "lots"), valueOf(state, "none")]).toEqual([
      "O'Hara <b>",
      "A",
      undefined,
    ]);
    expect([valuesOf(state, "lots"), valuesOf(state, "one"), valuesOf(state, "none")]).toEqual([["A", "C"], ["A"], []]);
  });

  it("finds the first sentence about a field", () => {
    const twice = { values: {}, errors: [...refused("name").errors, { field: "name", message: "Second" }] };
    expect([errorFor(twice, "name"), errorFor(twice, "other")]).toEqual(["Enter name", undefined]);
  });

  it("splits a stored day into the parts of a date input", () => {
    const form = freshForm(dateValues("opens", "2026-03-06"));
    const values = tree(<DateInput name="opens" legend="Opens" state={form} />).querySelectorAll("input");
    expect(values.map((input) => [input.getAttribute("name"), input.getAttribute("value")])).toEqual([
      ["opens-day", "6"],
      ["opens-month", "3"],
      ["opens-year", "2026"],
    ]);
    expect(dateValues("opens", undefined)).toEqual({});
  });

  it("never sends a password back", () => {
    const typed = freshForm({ password: "Hunter2" });
    expect(renderToStaticMarkup(<PasswordInput name="password" label="Password" state={typed} />)).not.toContain(
      "Hunter2",
    );
  });
});

describe("the page", () => {
  const html = (signedIn: boolean) =>
    tree(
      <Layout
        serviceName="Quayside"
        navigation={[{ href: "/lists", text: "Lists", current: true }]}
        account={signedIn ? [{ href: "/account", text: "Asha Khan" }] : [{ href: "/sign-in", text: "Sign in" }]}
        signOut={signedIn ? { action: "/sign-out", fields: { token: "t" } } : undefined}
        demonstration={{ portalTime: "midday on Thursday 26 March 2026 (UK time)" }}
        footer={[{ href: "/accessibility", text: "Accessibility" }]}
      >
        <Page
          title="Create a list"
          caption="Children’s homes"
          back={{ href: "/lists" }}
          errors={refused("name").errors}
        >
          <p>Body</p>
        </Page>
      </Layout>,
    );

  it("has one heading, one main part and a way to skip to it", () => {
    const page = html(true);
    expect(page.querySelectorAll("h1").map((node) => node.text)).toEqual(["Create a list"]);
    expect(page.querySelectorAll("main").map((node) => node.id)).toEqual(["main-content"]);
    expect(page.querySelector("a")?.getAttribute("href")).toBe("#main-content");
  });

  it("puts what is wrong before the heading", () => {
    const main = renderToStaticMarkup(<Page title="Create a list" errors={refused("name").errors} children={null} />);
    expect(main.indexOf("There is a problem")).toBeLessThan(main.indexOf("<h1"));
  });

  it("signs out by a form, and only those who are signed in", () => {
    const form = html(true).querySelector("form");
    expect([form?.getAttribute("method"), form?.getAttribute("action")]).toEqual(["post", "/sign-out"]);
    expect(form?.querySelector("input[type=hidden]")?.getAttribute("value")).toBe("t");
    expect(html(false).querySelector("form")).toBeNull();
  });

  it("says in demonstration mode that nothing is real, and what time it is there", () => {
    const banner = html(false).querySelector("aside")?.text;
    expect(banner).toContain("Demonstration: nothing here is real");
    expect(banner).toContain("midday on Thursday 26 March 2026 (UK time)");
  });

  it("shows neither the crown nor GOV.UK’s name", () => {
    expect(html(true).toString()).not.toMatch(/crown|GOV\.UK/iu);
  });

  it("is named in the browser, the page first", () => {
    expect(pageTitle("Create a list")).toBe("Create a list – Quayside");
  });
});

describe("showing things", () => {
  const at = (date: string, time: string) => {
    const moment = instantAt(date, time);
    if (!moment.ok) throw new Error("no such time");
    return moment.value;
  };

  it.each([
    ["2026-03-23", "08:00", "in 3 days 4 hours"],
    ["2026-03-26", "12:05", "5 minutes ago"],
  ])("a deadline seen on %s at %s is absolute first, relative second", (date, time, relative) => {
    const shown = tree(<Deadline at={at("2026-03-26", "12:00")} now={at(date, time)} />);
    expect(shown.text).toBe(`midday on Thursday 26 March 2026 (UK time), ${relative}`);
    expect(shown.querySelector("time")?.getAttribute("datetime")).toBe("2026-03-26T12:00:00.000Z");
  });

  it("the line of stages says what is done and where we are", () => {
    const line = tree(<StatusBar label="Stages" stages={["Draft", "Published", "Closed"]} current="Published" />);
    expect(line.querySelectorAll("li").map((node) => [node.text, node.getAttribute("aria-current")])).toEqual([
      ["Draft (done)", undefined],
      ["Published", "step"],
      ["Closed", undefined],
    ]);
  });

  it("a table’s cells carry their column’s name for narrow screens", () => {
    const table = tree(
      <Table columns={[{ text: "Lot" }, { text: "Price", numeric: true }]} rowHeader rows={[["A", "£1"]]} />,
    );
    expect(table.querySelector("th[scope=row]")?.text).toBe("A");
    expect(table.querySelector("td")?.getAttribute("data-label")).toBe("Price");
  });

  it("what a person wrote is never markup", () => {
    expect(renderToStaticMarkup(<Preserved>{"one\n<script>two</script>"}</Preserved>)).toContain("one\n&lt;script&gt;");
  });
});

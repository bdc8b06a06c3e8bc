import { BackLink } from "~/ui/back-link";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { InsetText } from "~/ui/inset-text";
import { NotificationBanner } from "~/ui/notification-banner";
import { Pagination } from "~/ui/pagination";
import { Panel } from "~/ui/panel";
import { ServiceNavigation } from "~/ui/service-navigation";
import { SkipLink } from "~/ui/skip-link";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { TaskList } from "~/ui/task-list";
import { WarningText } from "~/ui/warning-text";
import { attributes, content, inner, list, text, type Comparison, type Options } from "./official-html";

/** Options that every component takes. */
const common = (options: Options) => ({
  className: text(options["classes"]),
  ...attributes(options["attributes"]),
});

/** `titleText` and `titleHtml`, as content. */
const named = (options: Options, name: string) =>
  content({ text: options[`${name}Text`], html: options[`${name}Html`] });

const actions = (options: Options) =>
  list(inner(options, "actions")["items"]).map((item) => ({
    href: text(item["href"]) ?? "",
    text: String(item["text"]),
    hiddenText: text(item["visuallyHiddenText"]),
  }));

const pageLink = (options: unknown) => {
  const link = (options ?? {}) as Options;
  return link["href"] ? { href: String(link["href"]), text: content(link), label: text(link["labelText"]) } : undefined;
};

function tableElement(options: Options) {
  const head = list(options["head"]);
  const rows = list(options["rows"]) as unknown as Options[][];
  const columns = (head.length > 0 ? head : (rows[0] ?? [])).map((cell, place) => ({
    text: head.length > 0 ? String(cell["text"]) : "",
    className: head.length > 0 ? text(cell["classes"]) : undefined,
    numeric: rows.some((row) => row[place]?.["format"] === "numeric"),
  }));
  return (
    <Table
      {...common(options)}
      cards={false}
      caption={text(options["caption"])}
      captionSize={text(options["captionClasses"])?.replace("govuk-table__caption--", "") as "m" | undefined}
      rowHeader={Boolean(options["firstCellIsHeader"])}
      columns={columns}
      rows={rows.map((row) => row.map((cell) => content(cell)))}
    />
  );
}

function taskListElement(options: Options) {
  const tasks = list(options["items"]).map((item) => {
    const status = inner(item, "status");
    const tag = status["tag"] as Options | undefined;
    return {
      title: content(item["title"]),
      href: text(item["href"]),
      hint: content(item["hint"]),
      status: {
        text: content(tag ?? status),
        tag: tag && tagColour(tag),
        cannotStartYet: text(status["classes"]) === "govuk-task-list__status--cannot-start-yet",
      },
    };
  });
  return <TaskList {...common(options)} idPrefix={text(options["idPrefix"])} items={tasks} />;
}

/** Blue is the tag's own colour; the official sheet has no class for it. */
const blueUnsaid = (html: string) => html.replaceAll(" govuk-tag--blue", "");

const tagColour = (tag: Options) => (text(tag["classes"])?.replace("govuk-tag--", "") ?? "blue") as "blue";

function summaryListElement(options: Options) {
  const card = options["card"] as Options | undefined;
  return (
    <SummaryList
      {...common(options)}
      rows={list(options["rows"]).map((row) => ({
        key: content(row["key"]),
        value: content(row["value"]),
        actions: actions(row),
        className: text(row["classes"]),
      }))}
      card={
        card && {
          title: content(card["title"]),
          headingLevel: inner(card, "title")["headingLevel"] as 2 | undefined,
          actions: actions(card),
          className: text(card["classes"]),
        }
      }
    />
  );
}

export const blocks: Record<string, Comparison> = {
  "back-link": {
    element: (options) => (
      <BackLink href={text(options["href"]) ?? "#"} {...common(options)}>
        {content(options)}
      </BackLink>
    ),
  },
  breadcrumbs: {
    element: (options) => (
      <Breadcrumbs
        {...common(options)}
        collapseOnMobile={Boolean(options["collapseOnMobile"])}
        aria-label={text(options["labelText"]) ?? "Breadcrumb"}
        items={list(options["items"]).map((item) => ({ text: String(item["text"]), href: text(item["href"]) }))}
      />
    ),
    except: {
      "inner parts take no class or attribute of their own": ["item attributes"],
      "these words are plain text": ["html"],
    },
  },
  details: {
    element: (options) => (
      <Details
        {...common(options)}
        id={text(options["id"])}
        open={Boolean(options["open"])}
        summary={named(options, "summary")}
      >
        {content(options)}
      </Details>
    ),
  },
  "error-summary": {
    element: (options) => (
      <ErrorSummary
        {...common(options)}
        data-disable-auto-focus={options["disableAutoFocus"]}
        heading={named(options, "title")}
        description={named(options, "description")}
        errors={list(options["errorList"]).map((item) => ({
          field: text(item["href"])?.slice(1) ?? "",
          message: String(item["text"]),
        }))}
      />
    ),
    except: {
      "inner parts take no class or attribute of their own": ["error list with attributes"],
      "these words are plain text": ["error list with html", "error list with html link"],
    },
  },
  "inset-text": {
    element: (options) => (
      <InsetText {...common(options)} id={text(options["id"])}>
        {content(options)}
      </InsetText>
    ),
  },
  "notification-banner": {
    element: (options) => (
      <NotificationBanner
        {...common(options)}
        {...(options["role"] ? { role: String(options["role"]) } : {})}
        data-disable-auto-focus={options["disableAutoFocus"]}
        success={options["type"] === "success"}
        heading={named(options, "title")}
        headingId={text(options["titleId"])}
        headingLevel={options["titleHeadingLevel"] as 2 | undefined}
      >
        {content(options)}
      </NotificationBanner>
    ),
  },
  pagination: {
    element: (options) => (
      <Pagination
        {...common(options)}
        aria-label={text(options["landmarkLabel"]) ?? "Pagination"}
        previous={pageLink(options["previous"])}
        next={pageLink(options["next"])}
      />
    ),
    only: [
      "with prev and next only",
      "with prev and next only and labels",
      "with prev and next only and very long labels",
      "with previous only",
      "with next only",
    ],
  },
  panel: {
    element: (options) => (
      <Panel
        {...common(options)}
        title={named(options, "title")}
        headingLevel={options["headingLevel"] as 1 | undefined}
      >
        {content(options)}
      </Panel>
    ),
    except: {
      "only confirmations are shown in a panel": [
        "interruption",
        "interruption-with-content-with-long-line-length",
        "interruption-with-headings-content-and-lists",
        "interruption with custom classes",
        "interruption, with actions classes and attributes",
        "interruption, submit action",
        "interruption, button link",
        "interruption, no actions",
        "interruption, no actions items",
      ],
    },
  },
  "service-navigation": {
    element: (options) => (
      <ServiceNavigation
        items={list(options["navigation"]).map((item) => ({
          href: text(item["href"]) ?? "",
          text: String(item["text"]),
          current: Boolean(item["current"]),
        }))}
      />
    ),
    only: ["default", "with navigation with a current item", "with large navigation"],
  },
  "skip-link": {
    element: (options) => (
      <SkipLink href={text(options["href"]) ?? "#content"} {...common(options)}>
        {content(options)}
      </SkipLink>
    ),
  },
  "summary-list": {
    element: summaryListElement,
    except: {
      "inner parts take no class or attribute of their own": [
        "key with classes",
        "actions with classes",
        "actions with attributes",
        "classes on items",
        "summary card with custom attributes",
        "overridden-widths",
      ],
      "these words are plain text": ["actions with html", "translated"],
    },
  },
  table: {
    element: tableElement,
    except: {
      "inner parts take no class or attribute of their own": [
        "head with attributes",
        "firstCellIsHeader with classes",
        "firstCellIsHeader with attributes",
        "rows with classes",
        "rows with attributes",
      ],
      "no cell spans others": [
        "head with rowspan and colspan",
        "firstCellIsHeader with rowspan and colspan",
        "rows with rowspan and colspan",
      ],
      "these words are plain text": ["html"],
    },
  },
  tag: { element: (options) => <Tag {...common(options)}>{content(options)}</Tag> },
  "task-list": {
    element: taskListElement,
    official: blueUnsaid,
    except: {
      "inner parts take no class or attribute of their own": [
        "forced hover state",
        "custom classes",
        "custom attributes",
      ],
      "ids and names follow from the field's name": ["with empty values"],
    },
  },
  "warning-text": {
    element: (options) => (
      <WarningText {...common(options)} iconText={text(options["iconFallbackText"])}>
        {content(options)}
      </WarningText>
    ),
  },
};

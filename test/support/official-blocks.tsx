import { BackLink } from "~/ui/back-link";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { InsetText } from "~/ui/inset-text";
import { NotificationBanner } from "~/ui/notification-banner";
import { Pagination } from "~/ui/pagination";
import { Panel } from "~/ui/panel";
import { SkipLink } from "~/ui/skip-link";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { TaskList } from "~/ui/task-list";
import { WarningText } from "~/ui/warning-text";
import { navigationElement, panelActions } from "./official-frame";
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
    text: content(item),
    hiddenText: text(item["visuallyHiddenText"]),
    ...common(item),
  }));

const pageLink = (options: unknown) => {
  const link = (options ?? {}) as Options;
  if (!link["href"]) return undefined;
  const known = { href: String(link["href"]), text: content(link), label: text(link["labelText"]) };
  return { ...known, ...attributes(link["attributes"]) };
};

const pageNumber = (item: Options) =>
  item["ellipsis"]
    ? { ellipsis: true }
    : {
        href: text(item["href"]),
        number: text(item["number"]),
        current: Boolean(item["current"]),
        ...(item["visuallyHiddenText"] ? { "aria-label": text(item["visuallyHiddenText"]) } : {}),
        ...attributes(item["attributes"]),
      };

/** Attributes of a part and its class, without those it has not. */
const partOf = (options: Options) => {
  const className = text(options["classes"]);
  return { ...(className ? { className } : {}), ...attributes(options["attributes"]) };
};

const spans = (cell: Options) => ({
  ...(cell["colspan"] ? { colSpan: Number(cell["colspan"]) } : {}),
  ...(cell["rowspan"] ? { rowSpan: Number(cell["rowspan"]) } : {}),
});

function tableElement(options: Options) {
  const head = list(options["head"]);
  const rows = list(options["rows"]) as unknown as Options[][];
  const columns = (head.length > 0 ? head : (rows[0] ?? [])).map((cell, place) => ({
    text: head.length > 0 ? content(cell) : "",
    className: head.length > 0 ? text(cell["classes"]) : undefined,
    numeric: rows.some((row) => row[place]?.["format"] === "numeric"),
    headerProps: head.length > 0 ? { ...spans(cell), ...attributes(cell["attributes"]) } : {},
  }));
  return (
    <Table
      {...common(options)}
      cards={false}
      caption={text(options["caption"])}
      captionSize={text(options["captionClasses"])?.replace("govuk-table__caption--", "") as "m" | undefined}
      rowHeader={Boolean(options["firstCellIsHeader"])}
      columns={columns}
      rows={rows.map((row) =>
        row.map((cell) => ({ content: content(cell), cellProps: { ...spans(cell), ...partOf(cell) } })),
      )}
    />
  );
}

function taskListElement(options: Options) {
  const tasks = ((options["items"] ?? []) as (Options | null)[]).map((item) => (item ? taskOf(item) : null));
  return <TaskList {...common(options)} idPrefix={text(options["idPrefix"])} items={tasks} />;
}

function taskOf(item: Options) {
  const status = inner(item, "status");
  const tag = status["tag"] as Options | undefined;
  const cannotStartYet = text(status["classes"]) === "govuk-task-list__status--cannot-start-yet";
  const colour = tag && tagColour(tag);
  return {
    title: content(item["title"]),
    href: text(item["href"]),
    hint: content(item["hint"]),
    className: text(item["classes"]),
    titleClassName: text(inner(item, "title")["classes"]),
    status: {
      text: content(tag ?? status),
      tag: colour,
      cannotStartYet,
      className: cannotStartYet ? undefined : text(status["classes"]),
      tagProps: tag && {
        ...(colour === "blue" ? { className: text(tag["classes"])?.replace("govuk-tag--blue", "") } : {}),
        ...attributes(tag["attributes"]),
      },
    },
  };
}

/** Blue is the tag's own colour; the official sheet has no class for it. */
const blueUnsaid = (html: string) => html.replaceAll(" govuk-tag--blue", "");

const tagColour = (tag: Options) => (/govuk-tag--(\w+)/u.exec(text(tag["classes"]) ?? "")?.[1] ?? "blue") as "blue";

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
        keyClassName: text(inner(row, "key")["classes"]),
        valueClassName: text(inner(row, "value")["classes"]),
        actionsClassName: text(inner(row, "actions")["classes"]),
      }))}
      card={
        card && {
          title: content(card["title"]),
          headingLevel: inner(card, "title")["headingLevel"] as 2 | undefined,
          actions: actions(card),
          ...partOf(card),
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
        items={list(options["items"]).map((item) => ({
          text: content(item),
          href: text(item["href"]),
          ...attributes(item["attributes"]),
        }))}
      />
    ),
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
          message: content(item),
          linkProps: attributes(item["attributes"]),
        }))}
      />
    ),
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
        items={list(options["items"])
          .filter((item) => Object.keys(item).length > 0)
          .map((item) => pageNumber(item))}
      />
    ),
  },
  panel: {
    element: (options) => {
      const classes = text(options["classes"]);
      const interruption = classes?.includes("govuk-panel--interruption") ?? false;
      return (
        <Panel
          {...common(options)}
          className={classes?.replace("govuk-panel--interruption", "").trim()}
          title={named(options, "title")}
          headingLevel={options["headingLevel"] as 1 | undefined}
          interruption={interruption}
          actions={panelActions(inner(options, "actions"))}
          actionsProps={options["actions"] ? partOf(inner(options, "actions")) : undefined}
        >
          {content(options)}
        </Panel>
      );
    },
  },
  "service-navigation": { element: navigationElement },
  "skip-link": {
    element: (options) => (
      <SkipLink href={text(options["href"]) ?? "#content"} {...common(options)}>
        {content(options)}
      </SkipLink>
    ),
  },
  "summary-list": {
    element: summaryListElement,
  },
  table: {
    element: tableElement,
  },
  tag: { element: (options) => <Tag {...common(options)}>{content(options)}</Tag> },
  "task-list": {
    element: taskListElement,
    official: blueUnsaid,
  },
  "warning-text": {
    element: (options) => (
      <WarningText {...common(options)} iconText={text(options["iconFallbackText"])}>
        {content(options)}
      </WarningText>
    ),
  },
};

import { parse } from "node-html-parser";
import { Button } from "~/ui/button";
import { Footer } from "~/ui/footer";
import { GenericHeader } from "~/ui/generic-header";
import { PhaseBanner } from "~/ui/phase-banner";
import { ServiceNavigation } from "~/ui/service-navigation";
import { attributes, content, fromHtml, inner, list, text, type Comparison, type Options } from "./official-html";

/** What stands round every page: the bar at the top, the menu, the banner, the foot. */

const part = (options: Options) => {
  const className = text(options["classes"]);
  return { ...(className ? { className } : {}), ...attributes(options["attributes"]) };
};

/** What an interruption offers to press: buttons, and links that only look like links. */
export function panelActions(options: Options) {
  const items = list(options["items"]);
  if (items.length === 0) return undefined;
  return items.map((item, place) => {
    if (item["href"] && !item["type"]) {
      return (
        <a key={place} className="govuk-link govuk-link--inverse" href={String(item["href"])}>
          {content(item)}
        </a>
      );
    }
    const { defaultValue: value, ...native } = part(item) as { defaultValue?: string };
    return item["href"] ? (
      <Button key={place} variant="inverse" {...native} href={String(item["href"])}>
        {content(item)}
      </Button>
    ) : (
      <Button key={place} variant="inverse" {...native} value={value} type={item["type"] as "button"}>
        {content(item)}
      </Button>
    );
  });
}

/** A slot is markup, or markup with where it stands. */
function slot(options: Options, name: string) {
  const given = inner(options, "slots")[name];
  if (given === undefined) return undefined;
  return fromHtml(typeof given === "string" ? given : String((given as Options)["html"]));
}

export function navigationElement(options: Options) {
  const end = inner(options, "slots")["end"];
  return (
    <ServiceNavigation
      {...part(options)}
      items={((options["navigation"] ?? []) as (Options | null)[]).map((item) =>
        item
          ? {
              href: text(item["href"]),
              text: content(item),
              current: Boolean(item["current"]),
              active: Boolean(item["active"]),
            }
          : null,
      )}
      serviceName={text(options["serviceName"])}
      serviceHref={text(options["serviceUrl"])}
      label={text(options["ariaLabel"])}
      menuText={text(options["menuButtonText"])}
      menuLabel={text(options["menuButtonLabel"])}
      navigationLabel={text(options["navigationLabel"])}
      navigationId={text(options["navigationId"])}
      navigationClassName={text(options["navigationClasses"])}
      collapse={options["collapseNavigationOnMobile"] as boolean | undefined}
      start={slot(options, "start")}
      end={slot(options, "end")}
      endInline={typeof end === "object" && (end as Options)["align"] === "inline"}
      navigationStart={slot(options, "navigationStart")}
      navigationEnd={slot(options, "navigationEnd")}
    />
  );
}

const footerLink = (item: Options) => ({
  href: text(item["href"]),
  text: content(item),
  ...attributes(item["attributes"]),
});

/** Without what is the Crown's alone to show: the crown, the licence, the crest. */
function withoutTheCrown(html: string): string {
  const page = parse(html);
  const crowns = ".govuk-footer__crown, .govuk-footer__licence-logo, .govuk-footer__licence-description";
  for (const crown of page.querySelectorAll(crowns)) crown.remove();
  for (const crest of page.querySelectorAll(".govuk-footer__copyright-logo")) crest.parentNode?.remove();
  return page.toString();
}

export const frame: Record<string, Comparison> = {
  "generic-header": {
    element: (options) => (
      <GenericHeader
        {...part(options)}
        logo={content({ text: options["logoText"], html: options["logoHtml"] })}
        homeHref={text(options["url"])}
        containerClassName={text(options["containerClasses"])}
      />
    ),
  },
  "phase-banner": {
    element: (options) => {
      const { classes, ...tag } = inner(options, "tag");
      return (
        <PhaseBanner {...part(options)} tag={{ className: text(classes), children: content(tag) }}>
          {content(options)}
        </PhaseBanner>
      );
    },
  },
  footer: {
    official: withoutTheCrown,
    element: (options) => {
      const meta = options["meta"] as Options | undefined;
      return (
        <Footer
          {...part(options)}
          containerClassName={text(options["containerClasses"])}
          links={meta ? list(meta["items"]).map(footerLink) : null}
          linksTitle={text(meta?.["visuallyHiddenTitle"])}
          sections={list(options["navigation"]).map((section) => ({
            title: String(section["title"]),
            columns: section["columns"] as number | undefined,
            width: section["width"] as "full" | undefined,
            items: list(section["items"]).map(footerLink),
          }))}
        >
          {meta && content(meta)}
        </Footer>
      );
    },
  },
};

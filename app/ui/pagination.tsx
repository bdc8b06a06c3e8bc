import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";

/** `label` says what is there, below the link's words. */
export type PageLink = Omit<ComponentPropsWithoutRef<"a">, "children" | "className"> & {
  text?: ReactNode;
  label?: ReactNode;
};

/** A page by its number, or a sign for pages that are left out. */
export type PageNumber = Omit<ComponentPropsWithoutRef<"a">, "children" | "className"> & {
  number?: string | number;
  current?: boolean;
  ellipsis?: boolean;
};

export type PaginationProps = ComponentPropsWithoutRef<"nav"> & {
  previous?: PageLink;
  next?: PageLink;
  /** Only where somebody counts the pages. Lists are paged by key: a page before, a page after, and no numbers. */
  items?: PageNumber[];
};

export function Pagination({ previous, next, items = [], className, ...rest }: PaginationProps) {
  if (!previous && !next && items.length === 0) return null;
  const block = items.length === 0;
  return (
    <nav
      aria-label="Pagination"
      {...rest}
      className={classes("govuk-pagination", block && "govuk-pagination--block", className)}
    >
      {previous && <Arrow rel="prev" link={previous} block={block} />}
      {items.length > 0 && <Numbers items={items} />}
      {next && <Arrow rel="next" link={next} block={block} />}
    </nav>
  );
}

const arrows = {
  prev: {
    word: "Previous",
    path: "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z",
  },
  next: {
    word: "Next",
    path: "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z",
  },
};

function Numbers({ items }: { items: PageNumber[] }) {
  return (
    <ul className="govuk-pagination__list">
      {items.map(({ number, current, ellipsis, ...link }, place) =>
        ellipsis ? (
          <li key={place} className="govuk-pagination__item govuk-pagination__item--ellipsis">
            ⋯
          </li>
        ) : (
          <li key={place} className={classes("govuk-pagination__item", current && "govuk-pagination__item--current")}>
            <a
              aria-label={`Page ${number ?? ""}`}
              {...link}
              className="govuk-link govuk-pagination__link"
              aria-current={current ? "page" : undefined}
            >
              {number}
            </a>
          </li>
        ),
      )}
    </ul>
  );
}

function Arrow({ rel, link, block }: { rel: "prev" | "next"; link: PageLink; block: boolean }) {
  const { word } = arrows[rel];
  const { text, label, ...native } = link;
  const icon = <ArrowIcon rel={rel} />;
  // Beside numbers the arrow stands outside; alone, both stand before their words.
  const first = block || rel === "prev";
  return (
    <div className={`govuk-pagination__${rel}`}>
      <a {...native} className="govuk-link govuk-pagination__link" rel={rel}>
        {first && icon}
        <span
          className={classes(
            "govuk-pagination__link-title",
            block && !label && "govuk-pagination__link-title--decorated",
          )}
        >
          {text ?? (
            <>
              {word}
              <span className="govuk-visually-hidden"> page</span>
            </>
          )}
        </span>
        {label && block && (
          <>
            <span className="govuk-visually-hidden">:</span>
            <span className="govuk-pagination__link-label">{label}</span>
          </>
        )}
        {!first && icon}
      </a>
    </div>
  );
}

function ArrowIcon({ rel }: { rel: "prev" | "next" }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${rel}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[rel].path} />
    </svg>
  );
}

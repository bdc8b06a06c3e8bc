import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";

/** `label` says what is there, below the link's words. */
export type PageLink = { href: string; text?: ReactNode; label?: ReactNode };

export type PaginationProps = ComponentPropsWithoutRef<"nav"> & { previous?: PageLink; next?: PageLink };

/** Lists are paged by key, so there is a page before and a page after, and no numbers. */
export function Pagination({ previous, next, className, ...rest }: PaginationProps) {
  if (!previous && !next) return null;
  return (
    <nav
      aria-label="Pagination"
      {...rest}
      className={classes("govuk-pagination", "govuk-pagination--block", className)}
    >
      {previous && <Arrow rel="prev" link={previous} />}
      {next && <Arrow rel="next" link={next} />}
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

function Arrow({ rel, link }: { rel: "prev" | "next"; link: PageLink }) {
  const { word, path } = arrows[rel];
  return (
    <div className={`govuk-pagination__${rel}`}>
      <a className="govuk-link govuk-pagination__link" href={link.href} rel={rel}>
        <svg
          className={`govuk-pagination__icon govuk-pagination__icon--${rel}`}
          xmlns="http://www.w3.org/2000/svg"
          height="13"
          width="15"
          aria-hidden="true"
          focusable="false"
          viewBox="0 0 15 13"
        >
          <path d={path} />
        </svg>
        <span
          className={classes("govuk-pagination__link-title", !link.label && "govuk-pagination__link-title--decorated")}
        >
          {link.text ?? (
            <>
              {word}
              <span className="govuk-visually-hidden"> page</span>
            </>
          )}
        </span>
        {link.label && (
          <>
            <span className="govuk-visually-hidden">:</span>
            <span className="govuk-pagination__link-label">{link.label}</span>
          </>
        )}
      </a>
    </div>
  );
}

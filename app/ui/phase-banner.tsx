import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";
import { Tag, type TagProps } from "./tag";

export type PhaseBannerProps = ComponentPropsWithoutRef<"div"> & { tag?: TagProps; children: ReactNode };

/** A word in a tag and a sentence, on every page. */
export function PhaseBanner({ tag, className, children, ...rest }: PhaseBannerProps) {
  return (
    <div {...rest} className={classes("govuk-phase-banner", "govuk-width-container", className)}>
      <p className="govuk-phase-banner__content">
        <Tag {...tag} className={classes("govuk-phase-banner__content__tag", tag?.className)} />
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}

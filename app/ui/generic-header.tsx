import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";

export type GenericHeaderProps = ComponentPropsWithoutRef<"div"> & {
  /** Whose service it is, in words or as a picture. */
  logo: ReactNode;
  homeHref?: string | undefined;
  linkClassName?: string;
  containerClassName?: string;
};

/** The bar at the top for services that are not GOV.UK's. */
export function GenericHeader({
  logo,
  homeHref = "/",
  linkClassName,
  containerClassName = "govuk-width-container",
  className,
  children,
  ...rest
}: GenericHeaderProps) {
  return (
    <div {...rest} className={classes("govuk-generic-header", className)}>
      <div className={classes("govuk-generic-header__container", containerClassName)}>
        <div className="govuk-generic-header__logo">
          <a href={homeHref} className={classes("govuk-generic-header__homepage-link", linkClassName)}>
            {logo}
          </a>
        </div>
        {children}
      </div>
    </div>
  );
}

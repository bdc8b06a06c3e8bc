import type { ComponentPropsWithoutRef } from "react";
import { classes } from "./classes";

export type BackLinkProps = ComponentPropsWithoutRef<"a"> & { href: string; inverse?: boolean };

export function BackLink({ inverse, className, children = "Back", ...rest }: BackLinkProps) {
  return (
    <a {...rest} className={classes("govuk-back-link", inverse && "govuk-back-link--inverse", className)}>
      {children}
    </a>
  );
}

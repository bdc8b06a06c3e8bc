import type { ComponentPropsWithoutRef } from "react";
import { classes } from "./classes";

export function SkipLink({ className, href = "#main-content", children, ...rest }: ComponentPropsWithoutRef<"a">) {
  return (
    <a {...rest} href={href} className={classes("govuk-skip-link", className)} data-module="govuk-skip-link">
      {children ?? "Skip to main content"}
    </a>
  );
}

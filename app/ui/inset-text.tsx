import type { ComponentPropsWithoutRef } from "react";
import { classes } from "./classes";

export function InsetText({ className, children, ...rest }: ComponentPropsWithoutRef<"div">) {
  return (
    <div {...rest} className={classes("govuk-inset-text", className)}>
      {children}
    </div>
  );
}

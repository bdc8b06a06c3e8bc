import type { ComponentPropsWithoutRef } from "react";
import { classes } from "./classes";

export function Hint({ className, children, ...rest }: ComponentPropsWithoutRef<"div">) {
  return (
    <div {...rest} className={classes("govuk-hint", className)}>
      {children}
    </div>
  );
}

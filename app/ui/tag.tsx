import type { ComponentPropsWithoutRef } from "react";
import { classes } from "./classes";
import { tagClasses, type TagColour } from "./tag-colours";

export type TagProps = ComponentPropsWithoutRef<"strong"> & { colour?: TagColour };

export function Tag({ colour = "blue", className, children, ...rest }: TagProps) {
  return (
    <strong {...rest} className={classes("govuk-tag", tagClasses[colour], className)}>
      {children}
    </strong>
  );
}

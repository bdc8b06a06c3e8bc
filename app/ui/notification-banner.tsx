import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";

export type NotificationBannerProps = Omit<ComponentPropsWithoutRef<"div">, "title"> & {
  /** Something the person did has worked: announced at once. */
  success?: boolean;
  heading?: ReactNode;
  headingLevel?: 2 | 3 | 4;
  headingId?: string;
};

/** One text becomes a bold line; anything else is put in as it is. */
export function NotificationBanner(props: NotificationBannerProps) {
  const {
    success,
    heading = success ? "Success" : "Important",
    headingLevel = 2,
    className,
    children,
    ...others
  } = props;
  const { headingId = "govuk-notification-banner-title", ...rest } = others;
  const Heading = `h${headingLevel}` as const;
  return (
    <div
      role={success ? "alert" : "region"}
      aria-labelledby={headingId}
      {...rest}
      className={classes("govuk-notification-banner", success && "govuk-notification-banner--success", className)}
      data-module="govuk-notification-banner"
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={headingId}>
          {heading}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === "string" ? <p className="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  );
}

import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";

export type ButtonVariant = "secondary" | "warning" | "inverse" | "start";

type Look = { variant?: ButtonVariant; className?: string; children: ReactNode };

type ButtonElement = Look & {
  href?: undefined;
  /** The GOV.UK script ignores a second press within a second; the server still has to be safe without it. */
  preventDoubleClick?: boolean;
} & Omit<ComponentPropsWithoutRef<"button">, "children" | "className">;

type LinkElement = Look & { href: string } & Omit<ComponentPropsWithoutRef<"a">, "children" | "className" | "href">;

/** The act of a form, or with `href` a link that looks like one. Its words name the act: "Submit bid for Lot 2". */
export function Button(props: ButtonElement | LinkElement) {
  const { variant, className, children, ...rest } = props;
  const common = {
    className: classes("govuk-button", className, variant && `govuk-button--${variant}`),
    "data-module": "govuk-button",
  };
  const content = (
    <>
      {children}
      {variant === "start" && <StartIcon />}
    </>
  );
  if (rest.href !== undefined) {
    return (
      <a {...rest} role="button" draggable="false" {...common}>
        {content}
      </a>
    );
  }
  const { preventDoubleClick, type = "submit", disabled, ...attributes } = rest;
  return (
    <button
      {...attributes}
      type={type}
      disabled={disabled}
      aria-disabled={disabled ? true : undefined}
      data-prevent-double-click={preventDoubleClick}
      {...common}
    >
      {content}
    </button>
  );
}

/** Buttons and links of one form in one line. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>;
}

function StartIcon() {
  return (
    <svg
      className="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}

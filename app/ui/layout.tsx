import type { ReactNode } from "react";
import { DemonstrationBanner } from "./demonstration-banner";
import { Footer } from "./footer";
import { Header, type HeaderProps } from "./header";
import { SkipLink } from "./skip-link";

export type LayoutProps = HeaderProps & {
  /** Set in demonstration mode only: the portal's time in words. */
  demonstration?: { portalTime: string };
  footer?: { href: string; text: string }[] | undefined;
  children: ReactNode;
};

/** All that is the same on every page. The root uses it once, around the outlet; each page brings a Page. */
export function Layout({ demonstration, footer, children, ...header }: LayoutProps) {
  return (
    <>
      <SkipLink />
      <Header {...header} />
      {demonstration && <DemonstrationBanner {...demonstration} />}
      {children}
      <footer className="govuk-template__footer">
        <Footer links={footer ?? []}>{header.serviceName}</Footer>
      </footer>
    </>
  );
}

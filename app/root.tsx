import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLoaderData,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { useContext, type ReactNode } from "react";
import { ukDateTime } from "~/core/time";
import { enterAsPublic, whoIsHere } from "~/features/accounts/enter.server";
import { findTheme } from "~/features/councils/queries/theme.server";
import { SignInAgain, signInAgainTitle } from "~/features/accounts/ui/sign-in-again";
import { classes } from "~/ui/classes";
import { NothingHere } from "~/features/market/ui/nothing-here";
import { EnhancementScript } from "~/ui/enhancement-script";
import { Layout as Furniture } from "~/ui/layout";
import { footerLinks, navigationFor } from "~/ui/navigation";
import { Page } from "~/ui/page";
import { pageTitle, serviceName } from "~/ui/page-title";
import { letters } from "~/ui/letters";
import { RequestReference } from "~/ui/request-reference";
import { SomethingBroke } from "~/ui/something-broke";
import stylesUrl from "~/ui/styles.scss?url";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "stylesheet", href: stylesUrl },
  // Named here, so that they come along with the sheet and not after it.
  ...letters.map((href) => ({
    rel: "preload",
    as: "font" as const,
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
    href,
  })),
];

export const meta: MetaFunction = ({ error }) => {
  if (error === undefined) return [{ title: serviceName }];
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return [{ title: pageTitle(refusalTitles[status] ?? brokenTitle) }];
};

const brokenTitle = "Something went wrong on our side";

const refusalTitles: Readonly<Record<number, string>> = {
  401: signInAgainTitle,
  404: "We cannot find that page",
  403: "You may not open this page",
  405: "This page cannot do that",
  413: "That is too much for one page",
};

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const [visitor, { runBy, theme }] = await Promise.all([whoIsHere(args), findTheme(ctx)]);
  const { pathname } = new URL(args.request.url);
  return {
    theme,
    navigation: navigationFor(ctx.actor, pathname, runBy),
    account: visitor === undefined ? undefined : { name: visitor.name, place: visitor.organisation?.name },
    portalTime: ctx.portal.demonstration ? ukDateTime(ctx.now) : undefined,
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const enhancement = useContext(EnhancementScript);
  const theme = useRouteLoaderData<typeof loader>("root")?.theme;
  return (
    <html lang="en" className={classes("govuk-template", theme?.className)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content={theme?.mainColour ?? "#0e4a5a"} />
        <Meta />
        <Links />
        {theme !== undefined && <link rel="stylesheet" href={theme.stylesheet} />}
        {enhancement !== undefined && <script type="module" src={enhancement} />}
      </head>
      <body className="govuk-template__body">{children}</body>
    </html>
  );
}

export default function Root() {
  return (
    <Frame {...useLoaderData<typeof loader>()}>
      <Outlet />
    </Frame>
  );
}

function Frame({
  theme,
  navigation,
  account,
  portalTime,
  children,
}: Partial<Awaited<ReturnType<typeof loader>>> & { children: ReactNode }) {
  return (
    <Furniture
      serviceName={serviceName}
      shownName={theme?.name}
      logo={theme?.logo}
      footer={footerLinks}
      navigation={navigation}
      account={
        account === undefined
          ? [
              { href: "/sign-in", text: "Sign in" },
              { href: "/register", text: "Register" },
            ]
          : [
              {
                href: "/account",
                text: account.place === undefined ? account.name : `${account.name}, ${account.place}`,
              },
            ]
      }
      signOut={account === undefined ? undefined : { action: "/sign-out" }}
      demonstration={portalTime === undefined ? undefined : { portalTime }}
    >
      {children}
    </Furniture>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const frame = useRouteLoaderData<typeof loader>("root");
  return <Frame {...frame}>{isRouteErrorResponse(error) ? <Refusal {...error} /> : <Broken />}</Frame>;
}

function Refusal({ status, data }: { status: number; data: unknown }) {
  const { pathname } = useLocation();
  const home = { href: "/", text: "Home" };
  switch (status) {
    case 401:
      return <SignInAgain {...(data as Parameters<typeof SignInAgain>[0])} />;
    case 404:
      return (
        <Page title={refusalTitles[status]} back={home}>
          <NothingHere path={pathname} />
        </Page>
      );
    case 403:
      return (
        <Page title={refusalTitles[status]} back={home}>
          <p className="govuk-body">
            Your role does not include it. If you need it, ask the person who runs your organisation’s account.
          </p>
          {pathname.startsWith("/council/competitions/") && (
            <p className="govuk-body">
              If you declared an interest in a bidder, the bids stay closed to you until an officer or the lead decides
              on it, and after that if they shut you out.
            </p>
          )}
          <p className="govuk-body">
            If you act for several organisations, choose the right one on{" "}
            <a className="govuk-link" href="/account">
              your account
            </a>
            .
          </p>
        </Page>
      );
    case 405:
      return (
        <Page title={refusalTitles[status]} back={home}>
          <p className="govuk-body">Go back, reload the page and try again.</p>
        </Page>
      );
    case 413:
      return (
        <Page title={refusalTitles[status]} back={home}>
          <p className="govuk-body">Go back and send less text at a time. Nothing was saved.</p>
        </Page>
      );
    default:
      return <Broken />;
  }
}

function Broken() {
  const reference = useContext(RequestReference);
  return (
    <Page title={brokenTitle} back={{ href: "/", text: "Home" }}>
      <SomethingBroke reference={reference} />
    </Page>
  );
}

import { createContext, useContext, type ComponentType } from "react";

/**
 * What the pages take from Remix, without Remix: the same names over one context. The floor is built with this in its
 * place, so that the same components are rendered and nothing else is.
 */
interface Descriptor extends Readonly<Record<string, string | undefined>> {
  readonly title?: string;
}

interface MetaArgs {
  readonly data: unknown;
  readonly params: object;
  readonly location: { readonly pathname: string };
  readonly matches: readonly object[];
}

export interface PageModule {
  readonly default: ComponentType;
  readonly meta?: (args: MetaArgs) => readonly Descriptor[];
}

export interface Showing {
  readonly pathname: string;
  readonly params: object;
  readonly links: readonly Readonly<Record<string, string>>[];
  readonly page: PageModule;
  readonly rootData: unknown;
  readonly pageData: unknown;
}

export const Shown = createContext<Showing | undefined>(undefined);
const Data = createContext<unknown>(undefined);

function useShown(): Showing {
  const shown = useContext(Shown);
  if (shown === undefined) throw new Error("Nothing is shown");
  return shown;
}

export function RootData({ children }: { children: React.ReactNode }) {
  return <Data.Provider value={useShown().rootData}>{children}</Data.Provider>;
}

export function Outlet() {
  const { page, pageData } = useShown();
  return (
    <Data.Provider value={pageData}>
      <page.default />
    </Data.Provider>
  );
}

export function Meta() {
  const { page, pageData: data, params, pathname } = useShown();
  const descriptors = page.meta?.({ data, params, location: { pathname }, matches: [] }) ?? [];
  return (
    <>
      {descriptors.map(({ title, ...rest }, place) =>
        title === undefined ? <meta key={place} {...rest} /> : <title key={place}>{title}</title>,
      )}
    </>
  );
}

export function Links() {
  return (
    <>
      {useShown().links.map((link) => (
        <link key={link["href"]} {...link} />
      ))}
    </>
  );
}

export function useLoaderData(): unknown {
  return useContext(Data);
}

export function useRouteLoaderData(): unknown {
  return useShown().rootData;
}

export function useActionData(): undefined {
  return undefined;
}

export function useLocation(): { readonly pathname: string } {
  return { pathname: useShown().pathname };
}

export function useRouteError(): undefined {
  return undefined;
}

export function isRouteErrorResponse(): boolean {
  return false;
}

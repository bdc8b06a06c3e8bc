import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { findLetter } from "~/features/awards/queries/letters.server";
import { LetterBody } from "~/features/awards/ui/letter";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.title ?? "Letter") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { letterId } = args.params;
  const letter = isId(letterId) ? await findLetter(ctx, letterId) : undefined;
  if (letter === undefined) throw notFound();
  return { title: letter.title, blocks: letter.blocks };
}

export default function Letter() {
  const { title, blocks } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/supplier", text: "Your organisation" }}>
      <LetterBody blocks={blocks} />
    </Page>
  );
}

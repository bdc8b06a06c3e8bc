import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { notFound } from "~/platform/respond.server";

/** Any address that is none of ours. It has a loader so that the frame round the page is whole. */
export async function loader(args: LoaderFunctionArgs) {
  await enterAsPublic(args);
  throw notFound();
}

export async function action(args: ActionFunctionArgs) {
  await enterAsPublic(args);
  throw notFound();
}

export default function NotFound() {
  return null;
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { enterAsPerson } from "~/features/accounts/enter.server";
import { assertNever } from "~/core/result";
import { seeOther } from "~/platform/respond.server";

/** Where a person's work begins, by what they act for. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enterAsPerson(args);
  switch (actor.kind) {
    case "supplier":
      return seeOther("/supplier");
    case "council":
      return seeOther("/council");
    case "platform":
      return seeOther("/admin");
    case "person":
      return seeOther("/account");
    default:
      return assertNever(actor);
  }
}

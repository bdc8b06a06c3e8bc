import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { signInAsInvented } from "~/features/accounts/commands/demonstration.server";
import { browserOf, enterDemonstration, safePath } from "~/features/accounts/enter.server";
import { inventedForm } from "~/features/accounts/forms";
import { readForm } from "~/platform/form-reading.server";
import { notFound, seeOther } from "~/platform/respond.server";

/** Signs in as an invented person by one press. The people to choose from are on the page to sign in. */
export async function loader(args: LoaderFunctionArgs) {
  await enterDemonstration(args);
  return seeOther("/sign-in");
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterDemonstration(args);
  const form = await readForm(args.request, inventedForm);
  if (!form.ok) throw notFound();
  const done = await signInAsInvented(ctx, form.value.person, browserOf(args.request));
  // Somebody real, or somebody who has chosen another password since the list was shown.
  if (!done.ok) throw notFound();
  return seeOther(safePath(form.value.next) ?? "/account/start", { "Set-Cookie": done.value.cookie });
}

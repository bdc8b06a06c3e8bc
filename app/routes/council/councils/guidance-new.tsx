import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { writeGuidance } from "~/features/councils/commands/guidance.server";
import { newGuidanceForm } from "~/features/councils/forms/guidance";
import { guidanceWriters } from "~/features/councils/policy";
import { listGuidance } from "~/features/councils/queries/guidance.server";
import { guidanceRefusals } from "~/features/councils/refusals";
import { turnAway } from "~/features/councils/turn-away.server";
import {
  GuidanceActs,
  GuidanceNameFields,
  GuidancePreview,
  GuidanceTextFields,
} from "~/features/councils/ui/guidance-fields";
import { readForm } from "~/platform/form-reading.server";
import { forbidden, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Write a page of guidance";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...guidanceWriters);
  if ((await listGuidance(ctx)) === undefined) throw await turnAway(ctx, args.request);
  return {};
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...guidanceWriters);
  const form = await readForm(args.request, newGuidanceForm);
  if (!form.ok) return tryAgain(form.state);
  if (valueOf(form.state, "act") === "preview") return data({ form: form.state, isPreview: true });
  const done = await writeGuidance(ctx, form.value);
  if (done.ok) return seeOther(`/council/guidance/${done.value.id}`);
  if (done.refusal === "NOT_ALLOWED") throw forbidden();
  return refused(form.state, guidanceRefusals[done.refusal], done.refusal === "ADDRESS_TAKEN" ? "slug" : undefined);
}

export default function GuidanceNew() {
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? freshForm();
  return (
    <Page title={title} back={{ href: "/council/guidance", text: "Guidance" }} errors={form.errors}>
      <p className="govuk-body">Nobody outside sees the page until you publish it.</p>
      {answer !== undefined && "isPreview" in answer && <GuidancePreview state={form} />}
      <form method="post" noValidate>
        <GuidanceNameFields state={form} />
        <GuidanceTextFields state={form} />
        <GuidanceActs save="Save the page" cancel="/council/guidance" />
      </form>
    </Page>
  );
}

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { saveGuidance } from "~/features/councils/commands/guidance.server";
import { guidanceTextForm, versionIn } from "~/features/councils/forms/guidance";
import { guidanceWriters } from "~/features/councils/policy";
import { findGuidance } from "~/features/councils/queries/guidance.server";
import { guidanceRefusals } from "~/features/councils/refusals";
import { turnAway } from "~/features/councils/turn-away.server";
import { GuidanceActs, GuidancePreview, GuidanceTextFields, SavedNow } from "~/features/councils/ui/guidance-fields";
import { readForm } from "~/platform/form-reading.server";
import { forbidden, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Change the text";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...guidanceWriters);
  const { pageId } = args.params;
  if (!isId(pageId)) throw notFound();
  const saved = await findGuidance(ctx, pageId);
  if (saved === "NOT_ALLOWED") throw await turnAway(ctx, args.request);
  if (saved === undefined) throw notFound();
  const { id, title: pageName, summary, body, version, publishedAt } = saved;
  return { saved: { id, title: pageName, summary, body, version, isPublished: publishedAt !== null } };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...guidanceWriters);
  const { pageId } = args.params;
  if (!isId(pageId)) throw notFound();
  const form = await readForm(args.request, guidanceTextForm);
  if (!form.ok) return tryAgain(form.state);
  if (valueOf(form.state, "act") === "preview") return data({ form: form.state, isPreview: true });
  const done = await saveGuidance(ctx, pageId, versionIn(form.state), form.value);
  if (done.ok) return seeOther(`/council/guidance/${pageId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal === "NOT_ALLOWED") throw forbidden();
  if (done.refusal !== "STALE") return refused(form.state, guidanceRefusals[done.refusal]);
  // Having seen what is saved now, the person may save over it.
  const saved = await findGuidance(ctx, pageId);
  const version = typeof saved === "object" ? String(saved.version) : "";
  const state = {
    values: { ...form.state.values, version },
    errors: [{ field: "saved-now", message: guidanceRefusals.STALE }],
  };
  return tryAgain(state, { stale: true });
}

export default function GuidanceEdit() {
  const { saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { summary, body, version } = saved;
  const form = answer?.form ?? freshForm({ summary, body, version: String(version) });
  return (
    <Page
      title={title}
      caption={<span dir="auto">{saved.title}</span>}
      back={{ href: `/council/guidance/${saved.id}`, text: "The page" }}
      errors={form.errors}
    >
      {saved.isPublished && <p className="govuk-body">The page is published. What you save is read at once.</p>}
      {answer !== undefined && "stale" in answer && <SavedNow summary={summary} body={body} />}
      {answer !== undefined && "isPreview" in answer && <GuidancePreview state={form} />}
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <GuidanceTextFields state={form} />
        <GuidanceActs save="Save the text" cancel={`/council/guidance/${saved.id}`} />
      </form>
    </Page>
  );
}

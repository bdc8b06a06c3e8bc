import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { renameGuidance } from "~/features/councils/commands/guidance.server";
import { guidanceNameForm, versionIn } from "~/features/councils/forms/guidance";
import { guidanceWriters } from "~/features/councils/policy";
import { findGuidance } from "~/features/councils/queries/guidance.server";
import { guidanceRefusals } from "~/features/councils/refusals";
import { turnAway } from "~/features/councils/turn-away.server";
import { GuidanceNameFields } from "~/features/councils/ui/guidance-fields";
import { readForm } from "~/platform/form-reading.server";
import { forbidden, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

const title = "Change the title and address";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...guidanceWriters);
  const { pageId } = args.params;
  if (!isId(pageId)) throw notFound();
  const saved = await findGuidance(ctx, pageId);
  if (saved === "NOT_ALLOWED") throw await turnAway(ctx, args.request);
  if (saved === undefined) throw notFound();
  return { saved: { id: saved.id, title: saved.title, slug: saved.slug, nameVersion: saved.nameVersion } };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...guidanceWriters);
  const { pageId } = args.params;
  if (!isId(pageId)) throw notFound();
  const form = await readForm(args.request, guidanceNameForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await renameGuidance(ctx, pageId, versionIn(form.state), form.value);
  if (done.ok) return seeOther(`/council/guidance/${pageId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal === "NOT_ALLOWED") throw forbidden();
  if (done.refusal === "ADDRESS_TAKEN") return refused(form.state, guidanceRefusals.ADDRESS_TAKEN, "slug");
  if (done.refusal !== "STALE") return refused(form.state, guidanceRefusals[done.refusal]);
  // Having seen what it is called now, the person may call it otherwise.
  const saved = await findGuidance(ctx, pageId);
  const version = typeof saved === "object" ? String(saved.nameVersion) : "";
  const state = {
    values: { ...form.state.values, version },
    errors: [{ field: "saved-now", message: guidanceRefusals.STALE }],
  };
  return tryAgain(state, { stale: true });
}

export default function GuidanceRename() {
  const { saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { title: now, slug, nameVersion } = saved;
  const form = answer?.form ?? freshForm({ title: now, slug, version: String(nameVersion) });
  return (
    <Page
      title={title}
      caption={<span dir="auto">{now}</span>}
      back={{ href: `/council/guidance/${saved.id}`, text: "The page" }}
      errors={form.errors}
    >
      <p className="govuk-body">
        The old address leads to the page for ever, so links that people have kept go on working. Somebody who is
        writing the text is not disturbed.
      </p>
      {answer !== undefined && "stale" in answer && (
        <section id="saved-now" tabIndex={-1}>
          <SummaryList
            card={{ title: "What is saved now" }}
            rows={[
              { key: "Title", value: now },
              { key: "Address", value: `/guidance/${slug}` },
            ]}
          />
        </section>
      )}
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <GuidanceNameFields state={form} />
        <Button preventDoubleClick>Save the title and address</Button>
      </form>
    </Page>
  );
}

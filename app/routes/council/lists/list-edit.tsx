import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { asksToFind } from "~/features/councils/forms/bought";
import { cpvChoice } from "~/features/councils/queries/cpv.server";
import { EnterFinds } from "~/features/councils/ui/bought-fields";
import { changeList } from "~/features/lists/commands/set-up.server";
import { listWordsForm } from "~/features/lists/forms/list";
import { listRunners } from "~/features/lists/policy";
import { findList } from "~/features/lists/queries/lists.server";
import { fieldOfSetUp, setUpRefusals } from "~/features/lists/refusals/lists";
import { ListWordFields, listValues } from "~/features/lists/ui/list-fields";
import { ListFacts } from "~/features/lists/ui/list-page";
import { versionIn } from "~/features/suppliers/forms/version";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, showAgain, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Preserved } from "~/ui/preserved";

const title = "Change what the list says";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { listId } = args.params;
  const saved = isId(listId) ? await findList(ctx, listId) : undefined;
  if (saved?.isLead !== true) throw notFound();
  return { saved, cpv: await cpvChoice(ctx, freshForm(listValues(saved))) };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { listId } = args.params;
  if (!isId(listId)) throw notFound();
  const form = await readForm(args.request, listWordsForm);
  const cpv = await cpvChoice(ctx, form.state);
  if (asksToFind(form.state)) return showAgain(form.state, cpv.errors, { cpv, stale: false });
  if (!form.ok) return tryAgain(form.state, { cpv, stale: false });
  const done = await changeList(ctx, listId, versionIn(form.state), form.value);
  if (done.ok) return seeOther(`/council/lists/${listId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal !== "STALE") {
    const sentence = setUpRefusals[done.refusal];
    return refused(form.state, sentence, fieldOfSetUp(done.refusal), { cpv, stale: false });
  }
  // Having seen what is saved now, the person may save over it.
  const saved = await findList(ctx, listId);
  const values = { ...form.state.values, version: String(saved?.version ?? "") };
  return tryAgain({ values, errors: [{ field: "saved-now", message: setUpRefusals.STALE }] }, { cpv, stale: true });
}

export default function ListEdit() {
  const { saved, cpv } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? freshForm(listValues(saved));
  return (
    <Page
      title={title}
      caption={saved.title}
      back={{ href: `/council/lists/${saved.listId}`, text: saved.title }}
      errors={form.errors}
    >
      <p className="govuk-body">
        The kind of list, the law it is under and how work is given out stay as they were set up.
      </p>
      {answer?.stale === true && (
        <section id="saved-now">
          <h2 className="govuk-heading-m">What is saved now</h2>
          <p className="govuk-body">{saved.title}</p>
          <Preserved>{saved.summary}</Preserved>
          <ListFacts list={saved} />
        </section>
      )}
      <form method="post" action={`/council/lists/${saved.listId}/edit`} noValidate>
        <EnterFinds />
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <ListWordFields state={form} cpv={answer?.cpv ?? cpv} />
        <Button preventDoubleClick>Save what the list says</Button>
      </form>
    </Page>
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { askForDeclarations } from "~/features/lists/commands/ask-declarations.server";
import { askedSetsForm } from "~/features/lists/forms/declarations";
import { listRunners } from "~/features/lists/policy";
import { listAskedSets } from "~/features/lists/queries/declarations.server";
import { findList } from "~/features/lists/queries/lists.server";
import { setUpRefusals } from "~/features/lists/refusals/lists";
import { versionIn } from "~/features/suppliers/forms/version";
import { questionSetCodes, questionSets } from "~/features/suppliers/rules/questions";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "What must applicants declare?";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { listId } = args.params;
  const list = isId(listId) ? await findList(ctx, listId) : undefined;
  if (list?.isLead !== true) throw notFound();
  return { listId: list.listId, name: list.title, version: list.version, sets: await listAskedSets(ctx, list.listId) };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { listId } = args.params;
  if (!isId(listId)) throw notFound();
  const form = await readForm(args.request, askedSetsForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await askForDeclarations(ctx, listId, versionIn(form.state), form.value.sets);
  if (done.ok) return seeOther(`/council/lists/${listId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  // Having seen that the list was changed, the person may save theirs.
  const saved = await findList(ctx, listId);
  const values = { ...form.state.values, version: String(saved?.version ?? "") };
  return refused({ ...form.state, values }, setUpRefusals[done.refusal]);
}

export default function ListDeclarations() {
  const { listId, name, version, sets } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm({ version: String(version), sets }) };
  const chosen = sets.map((code) => questionSets[code].title).join(", ");
  return (
    <Page title={title} caption={name} back={{ href: `/council/lists/${listId}`, text: name }} errors={form.errors}>
      <p className="govuk-body">
        Suppliers answer each set once and sign it. What they signed for another list counts here too, for a year.{" "}
        <a className="govuk-link" href="/council/questions">
          Read the questions
        </a>
        .
      </p>
      {form.errors.length > 0 && <p className="govuk-body">Saved now: {chosen === "" ? "none" : chosen}.</p>}
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <Checkboxes
          name="sets"
          legend="Which sets of questions?"
          hint="Choose all that this list needs. Ask no more than you need."
          state={form}
          items={questionSetCodes.map((value) => ({
            value,
            text: questionSets[value].title,
            hint: `For condition ${questionSets[value].condition}.`,
          }))}
        />
        <Button preventDoubleClick>Save what is asked</Button>
      </form>
    </Page>
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf, withValue } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { startCompetition } from "~/features/competitions/commands/draft.server";
import { competitionForm, startForm } from "~/features/competitions/forms/draft";
import { draftWriters } from "~/features/competitions/policy";
import { competitionRefusals, fieldOfDraft } from "~/features/competitions/refusals";
import { lotToChoose } from "~/features/competitions/rules/draft";
import { ChooseList } from "~/features/competitions/ui/choose-list";
import { CompetitionFields } from "~/features/competitions/ui/competition-fields";
import { asksToFind } from "~/features/councils/forms/bought";
import { cpvChoice } from "~/features/councils/queries/cpv.server";
import { boughtValues, EnterFinds } from "~/features/councils/ui/bought-fields";
import { listLists, mayCallOff } from "~/features/lists/queries/lists.server";
import { listLots } from "~/features/lists/queries/lots.server";
import { checkForm, readForm } from "~/platform/form-reading.server";
import { newId } from "~/platform/ids";
import { refused, seeOther, showAgain, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Start a competition";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...draftWriters);
  const asked = new URL(args.request.url).searchParams.get("list") ?? undefined;
  const list = isId(asked) ? await mayCallOff(ctx, asked) : undefined;
  if (list?.callOffMechanisms.includes("FURTHER_COMPETITION") === true) {
    const lots = await listLots(ctx, list.id);
    const fresh = { genders: "ANY", ...boughtValues(list.bought) };
    return {
      list: { id: list.id, title: list.title },
      lots: lots.map(lotToChoose),
      fresh,
      cpv: await cpvChoice(ctx, freshForm(fresh)),
      key: newId(),
      lists: [],
    };
  }
  const { rows } = await listLists(ctx, { most: 200 });
  const lists = rows
    .filter(({ callOffMechanisms }) => callOffMechanisms.includes("FURTHER_COMPETITION"))
    .map(({ listId, title: name, leadName }) => ({ id: listId, title: name, leadName }));
  return { list: undefined, lots: [], fresh: {}, cpv: await cpvChoice(ctx, freshForm()), key: "", lists };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...draftWriters);
  const start = await readForm(args.request, startForm);
  const list = start.ok ? await mayCallOff(ctx, start.value.list) : undefined;
  const lots = list === undefined ? [] : await listLots(ctx, list.id);
  const form = checkForm(start.state.values, competitionForm(lots.map(lotToChoose)));
  const cpv = await cpvChoice(ctx, form.state);
  if (asksToFind(form.state)) return showAgain(form.state, cpv.errors, { cpv });
  if (!start.ok) return tryAgain(start.state, { cpv });
  if (!form.ok) return tryAgain(form.state, { cpv });
  const done = await startCompetition(ctx, start.value, form.value);
  // With a key of its own, what was typed is started by the next press.
  const state = !done.ok && done.refusal === "KEY_REUSED" ? withValue(form.state, "key", newId()) : form.state;
  if (!done.ok) return refused(state, competitionRefusals[done.refusal], fieldOfDraft(done.refusal), { cpv });
  return seeOther(`/council/competitions/${done.value.competitionId}`);
}

export default function NewCompetition() {
  const { list, lots, lists, key, fresh, cpv: freshCpv } = useLoaderData<typeof loader>();
  const { form, cpv } = useActionData<typeof action>() ?? { form: freshForm(fresh), cpv: freshCpv };
  const back = { href: "/council/competitions", text: "Competitions" };
  if (list === undefined) {
    return (
      <Page title={title} back={back} errors={form.errors}>
        <ChooseList lists={lists} />
      </Page>
    );
  }
  return (
    <Page
      title={title}
      caption={list.title}
      back={{ href: "/council/competitions/new", text: "Choose another list" }}
      errors={form.errors}
    >
      <p className="govuk-body">
        It stays a draft that your council alone sees. The questions and the deadline come next.
      </p>
      <form method="post" action={`/council/competitions/new?list=${list.id}`} noValidate>
        <EnterFinds />
        <HiddenField name="list" value={list.id} />
        <HiddenField name="key" value={valueOf(form, "key") ?? key} />
        <CompetitionFields state={form} lots={lots} cpv={cpv} />
        <Button preventDoubleClick>Save the draft</Button>
      </form>
    </Page>
  );
}

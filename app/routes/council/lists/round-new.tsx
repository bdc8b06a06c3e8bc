import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { planRound } from "~/features/lists/commands/rounds.server";
import { roundForm } from "~/features/lists/forms/round";
import { listRunners } from "~/features/lists/policy";
import { findList } from "~/features/lists/queries/lists.server";
import { listLots } from "~/features/lists/queries/lots.server";
import { fieldOfRound, roundRefusals } from "~/features/lists/refusals/lists";
import { gapWarning } from "~/features/lists/rules/rounds";
import { GapNotice } from "~/features/lists/ui/gap-notice";
import { firstRoundValues, RoundFields } from "~/features/lists/ui/round-fields";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Plan the next round";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { listId } = args.params;
  const list = isId(listId) ? await findList(ctx, listId) : undefined;
  if (list?.isLead !== true) throw notFound();
  const lots = await listLots(ctx, list.listId);
  const today = calendarDateOf(ctx.now);
  return {
    listId: list.listId,
    listTitle: list.title,
    lastOpenedOn: list.lastOpenedOn,
    lots: lots.map(({ lotId, code, title: name }) => ({ lotId, code, title: name })),
    gap: gapWarning(list.lastOpenedOn, today, list.gapMonths),
    today,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { listId } = args.params;
  if (!isId(listId)) throw notFound();
  const form = await readForm(args.request, roundForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await planRound(ctx, listId, form.value);
  if (done.ok) return seeOther(`/council/rounds/${done.value.roundId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, roundRefusals[done.refusal], fieldOfRound(done.refusal));
}

export default function RoundNew() {
  const { listId, listTitle, lastOpenedOn, lots, gap, today } = useLoaderData<typeof loader>();
  const fresh = firstRoundValues(
    today,
    lots.map(({ lotId }) => lotId),
  );
  const { form } = useActionData<typeof action>() ?? { form: freshForm(fresh) };
  return (
    <Page
      title={title}
      caption={listTitle}
      back={{ href: `/council/lists/${listId}`, text: listTitle }}
      errors={form.errors}
    >
      <GapNotice gap={gap} lastOpenedOn={lastOpenedOn} until="TODAY" />
      <form method="post" noValidate>
        <RoundFields state={form} lots={lots} />
        <Button preventDoubleClick>Save the plan</Button>
      </form>
    </Page>
  );
}

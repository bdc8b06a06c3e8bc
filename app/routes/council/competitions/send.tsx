import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { sendForApproval } from "~/features/competitions/commands/approval.server";
import { seenForm } from "~/features/competitions/forms/draft";
import { officers } from "~/features/competitions/policy";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { fingerprintOf, readDraft } from "~/features/competitions/queries/draft.server";
import { competitionRefusals, problemSentence } from "~/features/competitions/refusals";
import { checkDraft, draftWarnings } from "~/features/competitions/rules/draft";
import { Problems, Warnings } from "~/features/competitions/ui/notices";
import { holidaysOf } from "~/features/councils/queries/authorities.server";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Send for approval";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...officers);
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const { id, title: name, stage } = competition;
  if (stage !== "DRAFT") moveOn(args, `/council/competitions/${id}`);
  const draft = await readDraft(ctx, id);
  return {
    id,
    name,
    problems: checkDraft(draft, ctx.now),
    warnings: draftWarnings(draft, ctx.now, await holidaysOf(ctx, "STATUTORY_UK")),
    seen: await fingerprintOf(ctx, id),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...officers);
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const form = await readForm(args.request, seenForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await sendForApproval(ctx, competitionId, form.value.seen);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (typeof done.refusal === "string") return refused(freshForm(), competitionRefusals[done.refusal]);
  const errors = done.refusal.problems.map((problem) => ({ field: "main-content", message: problemSentence(problem) }));
  return tryAgain({ values: {}, errors });
}

export default function Send() {
  const { id, name, problems, warnings, seen } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const address = `/council/competitions/${id}`;
  return (
    <Page title={title} caption={name} back={{ href: address, text: name }} errors={form.errors}>
      <Problems problems={problems} />
      <Warnings warnings={warnings} />
      {problems.length === 0 ? (
        <>
          <p className="govuk-body">
            Once sent, it cannot be changed unless the approver sends it back. The person who sends it cannot approve
            it.
          </p>
          <form method="post" noValidate>
            <HiddenField name="seen" value={seen} />
            <Button preventDoubleClick>Send for approval</Button>
          </form>
        </>
      ) : (
        <Button href={address}>Go back and finish it</Button>
      )}
    </Page>
  );
}

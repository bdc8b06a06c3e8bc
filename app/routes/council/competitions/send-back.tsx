import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { sendBack } from "~/features/competitions/commands/approval.server";
import { sendBackForm } from "~/features/competitions/forms/draft";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { competitionRefusals } from "~/features/competitions/refusals";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Textarea } from "~/ui/textarea";

const title = "Send it back";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "AP");
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const { id, title: name, stage } = competition;
  if (stage !== "AWAITING_APPROVAL" && stage !== "APPROVED") moveOn(args, `/council/competitions/${id}`);
  return { id, name };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "AP");
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const form = await readForm(args.request, sendBackForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await sendBack(ctx, competitionId, form.value);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, competitionRefusals[done.refusal]);
}

export default function SendBack() {
  const { id, name } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const address = `/council/competitions/${id}`;
  return (
    <Page title={title} caption={name} back={{ href: address, text: name }} errors={form.errors}>
      <p className="govuk-body">It becomes a draft again. Whoever sent it gets your reason by e-mail.</p>
      <form method="post" noValidate>
        <Textarea name="reason" label="What must change" state={form} />
        <ButtonGroup>
          <Button preventDoubleClick>Send it back</Button>
          <a className="govuk-link" href={address}>
            Cancel
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}

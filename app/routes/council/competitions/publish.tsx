import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { publishCompetition } from "~/features/competitions/commands/publish.server";
import { seenForm } from "~/features/competitions/forms/draft";
import { officers } from "~/features/competitions/policy";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { fingerprintOf } from "~/features/competitions/queries/draft.server";
import { previewInvitations } from "~/features/competitions/queries/invitations.server";
import { sentRefusal } from "~/features/competitions/refusals";
import { InvitationTable } from "~/features/competitions/ui/invitation-table";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Publish this competition";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...officers);
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const { id, title: name, stage, deadlineAt } = competition;
  if (stage !== "APPROVED") moveOn(args, `/council/competitions/${id}`);
  const seen = await fingerprintOf(ctx, id);
  return { id, name, deadlineAt, rows: await previewInvitations(ctx, id), seen, now: ctx.now };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...officers);
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const form = await readForm(args.request, seenForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await publishCompetition(ctx, competitionId, form.value.seen);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(freshForm(), sentRefusal(done.refusal));
}

export default function Publish() {
  const { id, name, deadlineAt, rows, seen, now } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page
      title={title}
      caption={name}
      back={{ href: `/council/competitions/${id}`, text: name }}
      errors={form.errors}
      wide
    >
      {deadlineAt !== null && (
        <p className="govuk-body">
          Bids close at <Deadline at={deadlineAt} now={now} />.
        </p>
      )}
      <p className="govuk-body">
        Everyone who can do the work gets the same invitation at the same moment. Nothing can be changed after that.
      </p>
      <InvitationTable caption="Who would be invited now" rows={rows} />
      <form method="post" noValidate>
        <HiddenField name="seen" value={seen} />
        <Button preventDoubleClick>Publish and invite</Button>
      </form>
    </Page>
  );
}

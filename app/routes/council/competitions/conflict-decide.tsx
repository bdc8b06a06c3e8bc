import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { decideConflict } from "~/features/competitions/commands/conflicts.server";
import { decideForm } from "~/features/competitions/forms/conflicts";
import { officers } from "~/features/competitions/policy";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { findInterest, isActorShutOut } from "~/features/competitions/queries/conflicts.server";
import { conflictRefusals } from "~/features/competitions/refusals";
import { DecideConflict } from "~/features/competitions/ui/decide-conflict";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Decide on an interest";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...officers);
  const { competitionId, declarationId } = args.params;
  if (!isId(competitionId) || !isId(declarationId)) throw notFound();
  const competition = await findCompetition(ctx, competitionId);
  const interest = await findInterest(ctx, competitionId, declarationId);
  const { personId } = ctx.actor;
  if (competition === undefined || interest === undefined) throw notFound();
  const address = `/council/competitions/${competitionId}/conflicts`;
  if (await isActorShutOut(ctx, competitionId)) throw seeOther(address);
  const { person, about, kind, details, declaredAt, decisions } = interest;
  return {
    address,
    name: competition.title,
    interest: { person, about, kind, details, declaredAt, decisions },
    isOwn: interest.personId === personId,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...officers);
  const { competitionId, declarationId } = args.params;
  if (!isId(competitionId) || !isId(declarationId)) throw notFound();
  if ((await findInterest(ctx, competitionId, declarationId)) === undefined) throw notFound();
  const form = await readForm(args.request, decideForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await decideConflict(ctx, declarationId, form.value);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}/conflicts`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, conflictRefusals[done.refusal]);
}

export default function ConflictDecide() {
  const { address, name, interest, isOwn } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} caption={name} back={{ href: address, text: "Conflict register" }} errors={form.errors}>
      <DecideConflict interest={interest} isOwn={isOwn} state={form} />
    </Page>
  );
}

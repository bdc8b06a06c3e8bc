import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { CouncilActor } from "~/core/actor";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { listBidderNames } from "~/features/bids/queries/opened.server";
import { declareInterests } from "~/features/competitions/commands/conflicts.server";
import { declareForm, declareMomentForm, generalRow } from "~/features/competitions/forms/conflicts";
import { findCompetition, type Competition } from "~/features/competitions/queries/competitions.server";
import { listMyDeclarations, namesToDeclare, standingOf } from "~/features/competitions/queries/conflicts.server";
import { listInvitedOrganisations } from "~/features/competitions/queries/invitations.server";
import { conflictRefusals } from "~/features/competitions/refusals";
import { declaresOnNames, momentOfNames } from "~/features/competitions/rules/conflicts";
import { hasReached } from "~/features/competitions/rules/stages";
import { DeclareFields } from "~/features/competitions/ui/declare-fields";
import { MyDeclarations } from "~/features/competitions/ui/my-declarations";
import { isPanelMember } from "~/features/evaluation/queries/scorers.server";
import type { Context } from "~/platform/context";
import { checkForm, readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Conflicts of interest";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args);
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const { id, title: name, stage } = competition;
  const { rows, standing } = await toDeclare(ctx, competition);
  const mine = await listMyDeclarations(ctx, id);
  return {
    id,
    name,
    moment: momentOfNames(stage),
    rows,
    standing,
    mine: mine.map(({ id: key, about, interest, kind, details, declaredAt, decision }) => ({
      ...{ key, about, interest, kind, details, declaredAt, decision },
    })),
    mayDeclareLater: hasReached(stage, "PUBLISHED"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args);
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const { id } = competition;
  const { rows } = await toDeclare(ctx, competition);
  const typed = await readForm(args.request, declareMomentForm);
  if (!typed.ok) return refused(typed.state, conflictRefusals.WRONG_MOMENT);
  // All of it is answered: this is a second press.
  if (rows.length === 0) return seeOther(`/council/competitions/${id}`);
  const form = checkForm(typed.state.values, declareForm(rows));
  if (!form.ok) return tryAgain(form.state);
  const names = form.value.some(({ organisationId }) => organisationId !== null);
  const moment = names ? typed.value.moment : "APPOINTMENT";
  const done = await declareInterests(ctx, id, { moment, interests: form.value });
  if (done.ok) return seeOther(`/council/competitions/${id}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, conflictRefusals[done.refusal]);
}

/** What this person still has to answer, and where they stand. To whoever is shut out no name is shown. */
async function toDeclare(ctx: Context<CouncilActor>, { id, stage }: Competition) {
  const { personId } = ctx.actor;
  const onPanel = await isPanelMember(ctx, id);
  const roles = onPanel ? ctx.actor.roles : ctx.actor.roles.filter((role) => !["EV", "EX"].includes(role));
  const namesNow = hasReached(stage, "OPENED") ? listBidderNames : listInvitedOrganisations;
  const names = declaresOnNames(stage, roles) ? await namesNow(ctx, id) : [];
  if (names === undefined) return { rows: [], standing: "EXCLUDED" as const };
  const organisations = names.map(({ organisationId }) => organisationId);
  const standing = await standingOf(ctx, id, personId, organisations);
  if (standing === "EXCLUDED") return { rows: [], standing };
  const left = await namesToDeclare(ctx, id, personId, organisations);
  const mine = await listMyDeclarations(ctx, id);
  const general = mine.some(({ moment }) => moment === "APPOINTMENT")
    ? []
    : [{ row: generalRow, name: "This competition in general" }];
  const named = names
    .filter(({ organisationId }) => left.includes(organisationId))
    .map(({ organisationId, name }) => ({ row: organisationId, name }));
  return { rows: [...general, ...named], standing };
}

export default function Declare() {
  const { id, name, moment, rows, standing, mine, mayDeclareLater } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const address = `/council/competitions/${id}`;
  return (
    <Page title={title} caption={name} back={{ href: address, text: name }} errors={form.errors}>
      {rows.length > 0 ? (
        <DeclareFields moment={moment} rows={rows} state={form} />
      ) : (
        <MyDeclarations
          standing={standing}
          declarations={mine}
          later={mayDeclareLater ? `${address}/declare/new` : undefined}
        />
      )}
    </Page>
  );
}

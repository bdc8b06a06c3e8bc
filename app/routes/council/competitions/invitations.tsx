import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { readersOfAll } from "~/features/competitions/policy";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { listInvitationRows, listInvitedOrganisations } from "~/features/competitions/queries/invitations.server";
import { InvitationTable } from "~/features/competitions/ui/invitation-table";
import { notFound } from "~/platform/respond.server";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Who is invited, and why";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...readersOfAll);
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const { id, title: name, publishedAt } = competition;
  const [rows, invited] = await Promise.all([listInvitationRows(ctx, id), listInvitedOrganisations(ctx, id)]);
  const considered = rows.map(({ id: _, ...row }) => row);
  return { id, name, published: publishedAt !== null, rows: considered, invited: invited.length };
}

export default function Invitations() {
  const { id, name, published, rows, invited } = useLoaderData<typeof loader>();
  return (
    <Page title={title} caption={name} back={{ href: `/council/competitions/${id}`, text: name }} wide>
      {published ? (
        <>
          <p className="govuk-body">
            {invited} {invited === 1 ? "supplier is" : "suppliers are"} invited, each with the settings that say Yes. A
            supplier that becomes able to do the work before the deadline is added.
          </p>
          <InvitationTable caption="Every member considered" rows={rows} />
        </>
      ) : (
        <EmptyState text="Nobody is invited yet. Everyone who can do the work is invited when it is published." />
      )}
    </Page>
  );
}

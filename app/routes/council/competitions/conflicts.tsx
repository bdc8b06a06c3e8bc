import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { mayDecideConflicts, registerReaders } from "~/features/competitions/policy";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { isActorShutOut, listDeclarants, listInterests } from "~/features/competitions/queries/conflicts.server";
import { ConflictRegister } from "~/features/competitions/ui/conflict-register";
import { notFound } from "~/platform/respond.server";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Conflict register";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...registerReaders);
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const { id, title: name } = competition;
  const { personId } = ctx.actor;
  if (await isActorShutOut(ctx, id)) {
    return { id, name, shutOut: true, interests: [], declarants: [] };
  }
  const [interests, declarants] = await Promise.all([listInterests(ctx, id), listDeclarants(ctx, id)]);
  const decides = mayDecideConflicts(ctx.actor);
  return {
    id,
    name,
    shutOut: false,
    interests: interests.map(({ personId: declarant, id: declarationId, ...interest }) => ({
      ...{ person: interest.person, about: interest.about, kind: interest.kind, details: interest.details },
      ...{ declaredAt: interest.declaredAt, decision: interest.decision, declarationId },
      mayDecide: decides && declarant !== personId,
    })),
    declarants: declarants.map(({ name: person, lastAt }) => ({ person, lastAt })),
  };
}

export default function Conflicts() {
  const { id, name, shutOut, interests, declarants } = useLoaderData<typeof loader>();
  const address = `/council/competitions/${id}`;
  return (
    <Page title={title} caption={name} back={{ href: address, text: name }} wide>
      {shutOut ? (
        <InsetText>
          You are shut out of the bids of this competition, and so of this register: an interest of yours is not
          cleared, or you act for one of the suppliers. Your own answers are on{" "}
          <a className="govuk-link" href={`${address}/declare`}>
            your declarations
          </a>
          .
        </InsetText>
      ) : (
        <ConflictRegister address={`${address}/conflicts`} interests={interests} declarants={declarants} />
      )}
    </Page>
  );
}

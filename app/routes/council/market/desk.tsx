import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { holds, type CouncilActor } from "~/core/actor";
import { enterAsCouncil, whoIsHere } from "~/features/accounts/enter.server";
import { listCompetitionFacts, listRoundFacts } from "~/features/market/queries/council-desk.server";
import { dueInCompetition, dueInRound } from "~/features/market/rules/council-desk";
import { CouncilDesk } from "~/features/market/ui/council-desk";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "What waits for you";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args);
  const { actor, now } = ctx;
  const [visitor, competitions, rounds] = await Promise.all([
    whoIsHere(args),
    listCompetitionFacts(ctx),
    listRoundFacts(ctx),
  ]);
  return {
    council: visitor?.organisation?.name ?? "",
    competitions: competitions
      .map((facts) => ({
        id: facts.id,
        about: facts.title,
        deadlineAt: facts.deadlineAt,
        due: dueInCompetition(facts, actor.roles, now),
      }))
      .filter(({ due }) => due.length > 0),
    rounds: rounds
      .map((facts) => ({
        id: facts.id,
        about: `${facts.list}, round ${facts.number}`,
        deadlineAt: facts.closesAt,
        due: dueInRound(facts, actor.roles, now),
      }))
      .filter(({ due }) => due.length > 0),
    starts: startsFor(actor),
    now,
  };
}

/** Where to begin when nothing waits. */
function startsFor(actor: CouncilActor) {
  return [
    ...(holds(actor, "LE") ? [{ text: "Invite colleagues and give them roles", href: "/council/people/invite" }] : []),
    ...(holds(actor, "LE") ? [{ text: "Form a consortium with other councils", href: "/council/partners" }] : []),
    ...(holds(actor, "PO", "LE") ? [{ text: "Set up an approved list", href: "/council/lists" }] : []),
    { text: "See the competitions", href: "/council/competitions" },
  ];
}

export default function Desk() {
  const { council, ...desk } = useLoaderData<typeof loader>();
  return (
    <Page title={title} caption={council} back={{ href: "/", text: "Home" }}>
      <CouncilDesk {...desk} />
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { holds, type CouncilActor } from "~/core/actor";
import { enterAsCouncil, whoIsHere } from "~/features/accounts/enter.server";
import { evidenceCheckers } from "~/features/lists/policy";
import { listUnconfirmed } from "~/features/lists/queries/confirming.server";
import { listAppealsToDecide } from "~/features/lists/queries/appeals.server";
import { listPromisesToCheck } from "~/features/lists/queries/promises.server";
import { countEvidenceToCheck } from "~/features/lists/queries/providers-evidence.server";
import { listCompetitionFacts, listRoundFacts, mostUnderWay } from "~/features/market/queries/council-desk.server";
import { listWaitingCases } from "~/features/market/queries/membership-cases.server";
import { keepTold } from "~/features/market/queries/shut-out.server";
import { appealDuties, caseDuties, unconfirmedDuties } from "~/features/market/rules/case-duties";
import { evidenceDuties, mostCounted, promiseDuties } from "~/features/market/rules/evidence-duties";
import { everybodysDuties, inOrder, ownDuties } from "~/features/market/rules/council-duties";
import { CouncilDesk } from "~/features/market/ui/council-desk";
import { mayFollowTasks, mayGiveTasks } from "~/features/tasks/policy";
import { listTasks } from "~/features/tasks/queries.server";
import { dutyOfTask } from "~/features/tasks/rules";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const titles = { own: "What waits for you", everyone: "What is due" };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.everyone === true ? titles.everyone : titles.own) },
];

/** Enough for a day's work; what is further off has pages of its own. */
const mostShown = 50;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args);
  const { actor, now } = ctx;
  const mayFollow = mayFollowTasks(actor);
  const everyone = mayFollow && new URL(args.request.url).searchParams.get("whose") === "everyone";
  const [visitor, competitions, rounds, cases, files, promised, appeals, unconfirmed, { tasks }] = await Promise.all([
    whoIsHere(args),
    listCompetitionFacts(ctx),
    listRoundFacts(ctx),
    listWaitingCases(ctx),
    holds(actor, ...evidenceCheckers) || everyone ? countEvidenceToCheck(ctx, mostCounted) : 0,
    listPromisesToCheck(ctx),
    listAppealsToDecide(ctx),
    listUnconfirmed(ctx),
    listTasks(ctx, { whose: everyone ? "EVERYONE" : "MINE" }),
  ]);
  const derived = [
    ...unconfirmedDuties(unconfirmed, everyone ? undefined : actor.roles),
    ...evidenceDuties(files, everyone ? undefined : actor.roles),
    ...promiseDuties(promised, everyone ? undefined : actor.roles),
    ...appealDuties(appeals, everyone ? undefined : actor.roles),
    ...caseDuties(cases, everyone ? undefined : actor.roles, now),
    ...(everyone ? everybodysDuties(competitions, rounds, now) : ownDuties(competitions, rounds, actor.roles, now)),
  ];
  const told = (await keepTold(ctx, tasks)).map((task) => dutyOfTask(task, actor));
  const duties = inOrder(told, derived, now);
  return {
    council: visitor?.organisation?.name ?? "",
    duties: duties.slice(0, mostShown),
    more: Math.max(0, duties.length - mostShown),
    looked: Math.max(competitions.length, rounds.length) < mostUnderWay ? undefined : mostUnderWay,
    ...{ everyone, mayFollow, now },
    mayGive: mayGiveTasks(actor),
    starts: startsFor(actor),
  };
}

/** Where to begin when nothing waits. */
function startsFor(actor: CouncilActor) {
  return [
    ...(holds(actor, "LE") ? [{ text: "Invite colleagues and give them roles", href: "/council/people/invite" }] : []),
    ...(holds(actor, "LE") ? [{ text: "Form a consortium with other councils", href: "/council/partners" }] : []),
    ...(holds(actor, "PO", "LE") ? [{ text: "Set up an approved list", href: "/council/lists" }] : []),
    ...(holds(actor, "CM") ? [{ text: "See how the market of each list is", href: "/council/lists" }] : []),
    { text: "See the competitions", href: "/council/competitions" },
  ];
}

export default function Desk() {
  const { council, ...desk } = useLoaderData<typeof loader>();
  const title = desk.everyone ? titles.everyone : titles.own;
  return (
    <Page title={title} caption={council} back={{ href: "/", text: "Home" }}>
      <CouncilDesk {...desk} />
    </Page>
  );
}

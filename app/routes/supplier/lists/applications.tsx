import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { listApplications } from "~/features/lists/queries/applications.server";
import { listOpenRounds } from "~/features/lists/queries/rounds.server";
import { seenRoundStage } from "~/features/lists/rules/rounds";
import { ApplicationsTable, OpenRounds } from "~/features/lists/ui/applications";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

const title = "Approved lists";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const given = new URL(args.request.url).searchParams.get("before") ?? undefined;
  const before = isId(given) ? given : undefined;
  const [{ rows, next }, { rounds, more }] = await Promise.all([
    listApplications(ctx, { before }),
    listOpenRounds(ctx),
  ]);
  return {
    applications: rows.map(({ applicationId, listTitle, number, closesAt, unsubmitted, submitted, ...row }) => ({
      ...{ applicationId, listTitle, number, closesAt, unsubmitted, submitted },
      seen: seenRoundStage({ closesAt, ...row }, ctx.now),
    })),
    rounds: rounds.map(({ roundId, number, listTitle, opensAt, closesAt, stage }) => ({
      ...{ roundId, number, listTitle, opensAt, closesAt },
      seen: seenRoundStage({ stage, opensAt, closesAt }, ctx.now),
    })),
    ...{ more, next, before },
    now: ctx.now,
  };
}

export default function Applications() {
  const { applications, rounds, more, next, before, now } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/supplier", text: "Your organisation" }} wide>
      <p className="govuk-body">
        <a className="govuk-link" href="/supplier/memberships">
          Lists you are on
        </a>
      </p>
      <h2 className="govuk-heading-m">Open now and opening soon</h2>
      <OpenRounds rounds={rounds} now={now} />
      {more && (
        <p className="govuk-body">
          <a className="govuk-link" href="/noticeboard?kind=list">
            See all lists that are open or open soon
          </a>
        </p>
      )}
      <h2 className="govuk-heading-m">Your applications</h2>
      {applications.length > 0 ? (
        <ApplicationsTable applications={applications} />
      ) : (
        <EmptyState text="You have not applied to a list yet. When a round is open, you can apply to it above." />
      )}
      <Pagination
        previous={before === undefined ? undefined : { href: "/supplier/applications", text: "Back to the start" }}
        next={next === undefined ? undefined : { href: `/supplier/applications?before=${next}` }}
      />
    </Page>
  );
}

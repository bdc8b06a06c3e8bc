import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { mayWriteApplication } from "~/features/lists/policy";
import { findApplication, listLines } from "~/features/lists/queries/applications.server";
import { findAskedDeclarations, listAskedDeclarations } from "~/features/lists/queries/declarations.server";
import { countPlaces } from "~/features/lists/queries/reopening.server";
import { seenRoundStage } from "~/features/lists/rules/rounds";
import { firstTask, hasUnsubmitted, lineTask } from "~/features/lists/rules/tasks";
import { ApplicationTasks } from "~/features/lists/ui/application-tasks";
import { notFound } from "~/platform/respond.server";
import { Deadline } from "~/ui/deadline";
import { NotificationBanner } from "~/ui/notification-banner";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Your application" : `Apply to: ${data.listTitle}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { applicationId } = args.params;
  const application = isId(applicationId) ? await findApplication(ctx, applicationId) : undefined;
  if (application === undefined) throw notFound();
  const { round, header } = application;
  const [lines, places, declarations, declared] = await Promise.all([
    listLines(ctx, application.applicationId),
    countPlaces(ctx, round),
    listAskedDeclarations(ctx, round.listId),
    findAskedDeclarations(ctx, round.listId),
  ]);
  const stage = seenRoundStage(round, ctx.now);
  const headerCompleted = header.completedAt !== null;
  return {
    applicationId: application.applicationId,
    listTitle: round.listTitle,
    number: round.number,
    closesAt: round.closesAt,
    stage,
    headerCompleted,
    first: firstTask({ header: headerCompleted, declarations: declared !== undefined }),
    places,
    declarations,
    lines: lines
      .filter(({ change }) => !change)
      .map(({ lineId, settingName, lot, seen, problems, submittedAt }) => ({
        ...{ lineId, settingName, seen, problems, submittedAt },
        lotCode: lot.code,
      })),
    notSubmitted: stage === "OPEN" && hasUnsubmitted(lines.map((line) => lineTask({ ...line, first: undefined }))),
    mayWrite: mayWriteApplication(ctx.actor),
    now: ctx.now,
  };
}

export default function Application() {
  const { applicationId, listTitle, number, closesAt, stage, notSubmitted, now, ...tasks } =
    useLoaderData<typeof loader>();
  return (
    <Page
      title={`Apply to: ${listTitle}`}
      caption={`Round ${number}`}
      back={{ href: "/supplier/applications", text: "Approved lists" }}
      banner={
        notSubmitted && (
          <NotificationBanner>
            Not submitted yet. Finish and submit each setting before the round closes.
          </NotificationBanner>
        )
      }
    >
      <p className="govuk-body">
        {stage === "OPEN" ? "Closes at " : "Closed at "}
        <Deadline at={closesAt} now={now} />.
      </p>
      {stage === "CLOSED" && (
        <p className="govuk-body">
          The council is looking at every application. It tells everyone its decisions at the same time, by e-mail and
          here.
        </p>
      )}
      <ApplicationTasks address={`/supplier/applications/${applicationId}`} open={stage === "OPEN"} {...tasks} />
    </Page>
  );
}
